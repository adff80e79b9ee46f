// English: who a goal can be about.
#pragma once

#include "core/language/lexicon/table.hpp"

namespace waymark::language::en {

// clang-format off
inline constexpr std::string_view kStudents =
    "student, pupil, scholar, child, learner, youth, young people, young person, student body, kid, youngster, "
    "young child";

inline constexpr std::string_view kSubgroups =
    // Disability.
    "students with disabilities, student with a disability, swd, swds, sped, special education, "
    "special education student, special needs, special educational needs, send, sen, students with ieps, with an iep, "
    "with ieps, have an iep, iep student, on an iep, ^el, 504 plan, individualized education program, disability, "
    "disabled, learning disability, exceptional children, exceptional student, students with exceptionalities, ese, "
    "autism, autistic, learning difficulty, diverse learner, ese student, additional needs, ehcp, disabled student, "
    // Language.
    "english learner, english language learner, ell, ells, els, el student, esl, esol, eal, mll, mlls, "
    "multilingual learner, multilingual student, multilingual, emergent bilingual, bilingual student, ltel, ltels, "
    "long term english learner, limited english proficient, lep, newcomer, english as a second language, "
    "english as an additional language, dual language learner, reclassified, rfep, francophone, language minority, "
    "emergent multilingual, multilingual english learner, mel, heritage speaker, refugee, asylum seeker, immigrant, "
    // Income and living.
    "economically disadvantaged, ecd, economic disadvantage, low income, low socioeconomic, "
    "socioeconomically disadvantaged, sed, free and reduced lunch, free or reduced lunch, "
    "free and reduced price lunch, free or reduced price meals, frl, free school meals, fsm, pupil premium, "
    "disadvantaged, poverty, homeless, homelessness, mckinney vento, foster youth, foster care, high needs student, "
    "looked after, unduplicated, migrant, migratory, military connected, eco dis, low ses, underserved, vulnerable, "
    "at risk, high risk, marginalized, marginalised, high need, historically underserved, underrepresented, "
    "historically underrepresented, minority, minoritised, minoritized, equity deserving, historically marginalized, "
    "title i student, title i school, title 1 school, title i schools, out of school youth, care experienced, "
    "unhoused, justice involved, first generation, pregnant and parenting, children in care, priority group, "
    "focus group student, "
    // Race, ethnicity, gender.
    "black, african american, african americans, hispanic, latino, latina, latinx, latine, white, asian, "
    "asian american, pacific islander, american indian, native american, alaska native, native hawaiian, "
    "two or more races, multiracial, students of color, students of colour, of color, of colour, bipoc, indigenous, "
    "aboriginal, first nation, metis, inuit, fnmi, maori, pasifika, pacific student, torres strait islander, "
    "traveller, racial group, ethnic group, racial and ethnic, racialized, racially minoritised, caucasian, roma, "
    "male, female, boy, girl, young men, young women, lgbtq, lgbtqia, gender diverse, caribbean, aian, multi racial, "
    "indigenous learner, aboriginal learner, african heritage, native student, somali, white british, bangladeshi, pakistani, chinese, vietnamese, hmong, karen, filipino, samoan, tongan, haitian, "
    "arab, middle eastern, south asian, native, tribal, ukrainian, gypsy, "
    // Ability, history, programme.
    "gifted, gifted and talented, talented, advanced learner, high achieving, higher attaining, lower attaining, "
    "low performing student, lowest performing, struggling reader, struggling student, struggling learner, "
    "bottom quartile, lowest quartile, lowest 25, lowest 25 percent, lower quartile, bottom quarter, lowest quarter, "
    "bottom 25, bottom 30, lowest 30, lowest third, bottom third, tier 2 student, tier 3 student, tier ii student, "
    "tier iii student, retained student, below grade level student, over age, returning student, new student, "
    "first time ninth graders, cte student, cte concentrator, cte completer, career pathway completer, ap student, "
    "ib student, avid student, athlete, student athlete, student leader, concentrator, online student, "
    "virtual student, alternative education student, gap group, focal group, focal student, target student, "
    "identified student, participating student, graduating class, previously proficient, tier 2, tier 3, "
    "non proficient student, bubble student, targeted student, tiered student, "
    // By stage, in one word.
    "freshman, freshmen, sophomore, junior, senior, graduating senior, kindergartner, kindergartener, preschooler, "
    "graduate, high school graduate, grader, first grader, second grader, third grader, fourth grader, fifth grader, "
    "sixth grader, seventh grader, eighth grader, ninth grader, tenth grader, eleventh grader, twelfth grader, "
    "upperclassmen, school leaver, alumni, sixth former, high schooler, middle schooler, toddler, three year old, "
    "four year old, incoming kindergartener, rising senior, rising freshmen, class of";

inline constexpr std::string_view kStages =
    "high school, middle school, elementary, elementary school, elementary level, secondary, secondary school, "
    "secondary level, junior high, primary school, primary, kindergarten, pre kindergarten, prekindergarten, "
    "preschool, pre school, prek, pre k, early years, early childhood, reception, nursery, eyfs, foundation stage, "
    "ks1, ks2, ks3, ks4, ks5, key stage, sixth form, infant, post secondary student, upper school, lower school, "
    "intermediate school, ninth grade, tenth grade, eleventh grade, twelfth grade, first grade, second grade, "
    "third grade, fourth grade, fifth grade, sixth grade, seventh grade, eighth grade, stage 1, stage 2, stage 3, "
    "upper elementary, upper grades, primary grades, transitional kindergarten, tk, intermediate grades, "
    "early grades, middle years, senior years, prep, middle and high school, gcse pupil, a level student, p4, p7, p1, "
    "s4, s5";

inline constexpr std::string_view kGrades =
    "grade, year, yr, gr, class, form, stage, age";

inline constexpr std::string_view kAdults =
    "teacher, teaching staff, staff, staff member, employee, educator, principal, assistant principal, administrator, "
    "administration, leader, school leader, teacher leader, leadership team, counselor, counsellor, school counselor, "
    "coach, instructional coach, paraprofessional, paraeducator, para, faculty, superintendent, board of education, "
    "school board, board, board member, trustee, governor, governing body, governing board, governing council, "
    "headteacher, head teacher, subject leader, middle leader, senior leader, librarian, nurse, bus driver, "
    "custodian, substitute, mentor, mentee, specialist, interventionist, social worker, psychologist, "
    "paraprofessionals, department head, department chair, grade level team, support staff, school staff, "
    "teaching assistant, workforce, personnel, instructional staff, certified staff, classified staff, leadership, "
    "district staff, new teacher, teacher candidate, applicant, new hire, hire, volunteer, case manager, "
    "site council, clerk, professional staff, plc team, data team, tutor, central office, slt, sip team, equity team, "
    "school leadership team, support personnel, instructor, practitioner, professional, cabinet, bilt, ilt, "
    "content team, educational assistant, supervisor, officer, director, coordinator, learning coach, crisis team, "
    "behavior team";

inline constexpr std::string_view kFamilies =
    "family, parent, guardian, caregiver, carer, parent guardian, household, parents and carers, pta, pto, "
    "parent council, family engagement, parent engagement, mother, father, whanau";

inline constexpr std::string_view kOrganisations =
    "school, district, academy, college, campus, county, division, school system, school district, department, "
    "charter, corporation, consortium, cooperative, authority, trust, public schools, agency, institution";

inline constexpr std::string_view kPersonal =
    "i, my, we, our, me, us, she, he";

// Phrases whose words would be read as people but are not.
inline constexpr std::string_view kNotPeople =
    "grade level, grade level standard, year end, school year, academic year, year of growth, years growth, "
    "professional learning, professional development, coach plan, leadership skill, leadership development, "
    "family night, parent night, board meeting, governing board meeting, board approved, staff meeting, faculty meeting, black board, white board, "
    "grade point average, college and career, college, parent conference, parent teacher conference, "
    "school community, community, professional growth, secondary goal, primary focus, primary goal, primary concern, "
    "specialist area, stakeholder, first aid, disability awareness, black history, white paper, "
    "leadership opportunity, teacher shortage, high quality, graduate profile, profile of a graduate, "
    "portrait of a graduate, portrait of the graduate, primary source, coach and, parent square, parentsquare, "
    "parent portal, college ready, college readiness, primary means, the class, each class, every class, in class, "
    "class size, el civics, class period, in the form, form of, age appropriate, science class, class time, "
    "year to year, graduate from, graduate with, graduate on time, will graduate, graduate ready, graduate prepared, "
    "graduate within";
// clang-format on

}  // namespace waymark::language::en
