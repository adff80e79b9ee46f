// What is taken out of sentences that tell of few students, and what stays.
#include "core/sharing/text_withholding.hpp"

#include <gtest/gtest.h>

#include "tests/core/sharing/sharing_plans.hpp"

namespace waymark {
namespace {

using namespace testing_support;

struct Sentence {
  const char* text;
  const char* shown;
};

class Sentences : public ::testing::TestWithParam<Sentence> {};

TEST_P(Sentences, AreReadForCountsOfStudents) {
  Sharing sharing;
  Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
  gap.statement = GetParam().text;
  EXPECT_EQ(same_in(sharing.share(), gap).statement, GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Part1, Sentences,
    ::testing::Values(
        Sentence{"One student was expelled.", "[withheld] student was expelled."},
        Sentence{"In 2025 6 students were suspended.", "In 2025 [withheld] students were suspended."},
        Sentence{"Seven new Black students came.", "[withheld] new Black students came."},
        Sentence{"Grade 3 students read in groups of 4 students.", "Grade 3 students read in groups of 4 students."},
        Sentence{"34 of the 41 students passed.", "[withheld] of the 41 students passed."},
        Sentence{"5/41 students passed.", "[withheld]/41 students passed."},
        Sentence{"They met on 3 of 5 days.", "They met on 3 of 5 days."},
        Sentence{"9 of 11 administrators had no choice.", "9 of 11 administrators had no choice."},
        Sentence{"4 of 12 assistant principals agree.", "4 of 12 assistant principals agree."},
        Sentence{"9 of 20 visits in October, 6 of 20 in April.", "9 of 20 visits in October, 6 of 20 in April."},
        Sentence{"9 de 11 administradores lo dijeron.", "9 de 11 administradores lo dijeron."},
        Sentence{"One student in five will need it.", "One student in five will need it."},
        Sentence{"One in five students needs it.", "One in five students needs it."},
        Sentence{"Uno de cada cinco estudiantes.", "Uno de cada cinco estudiantes."},
        Sentence{"Five in 41 were suspended, 5 of 41 in all.",
                 "[withheld] in 41 were suspended, [withheld] of 41 in all."},
        Sentence{"5 of 41 passed.", "[withheld] of 41 passed."},
        Sentence{"5 of 41 seniors passed.", "[withheld] of 41 seniors passed."},
        Sentence{"5 of 41 suspensions were for defiance.", "[withheld] of 41 suspensions were for defiance."},
        Sentence{"5 de 41 suspendidos.", "[withheld] de 41 suspendidos."},
        Sentence{"One student in 2 classes left.", "[withheld] student in 2 classes left."},
        Sentence{"0% of our Black students passed.", "[withheld]% of our Black students passed."},
        Sentence{"Of 41 students 12% passed.", "Of 41 students [withheld]% passed."},
        Sentence{"Of 41 students 49% passed.", "Of 41 students 49% passed."},
        Sentence{"120 students passed, 1,200 did not.", "120 students passed, 1,200 did not."},
        Sentence{"Seis estudiantes fueron suspendidos.", "[withheld] estudiantes fueron suspendidos."},
        Sentence{"Fueron suspendidos 5 de los 41 estudiantes.", "Fueron suspendidos [withheld] de los 41 estudiantes."},
        Sentence{"Girls (n = 4) and boys (n = 40)", "Girls (n = [withheld]) and boys (n = 40)"},
        Sentence{"All but two of our 41 Black students passed.", "All but [withheld] of our 41 Black students passed."},
        Sentence{"All but one student passed.", "All but [withheld] student passed."},
        Sentence{"Half of the eight students passed.", "Half of the [withheld] students passed."},
        Sentence{"Two thirds of the nine students were suspended.",
                 "Two thirds of the [withheld] students were suspended."},
        Sentence{"3 of the 9 passed.", "[withheld] of the [withheld] passed."},
        Sentence{"Three of the nine passed.", "[withheld] of the [withheld] passed."},
        Sentence{"Only 1 of these 12 newcomers reads at grade level.",
                 "Only [withheld] of these 12 newcomers reads at grade level."},
        Sentence{"A handful of students (4) were suspended.", "A handful of students ([withheld]) were suspended."},
        Sentence{"Of the 15 girls, 12 passed.", "Of the 15 girls, [withheld] passed."},
        Sentence{"Of 15 girls, twelve passed.", "Of 15 girls, [withheld] passed."},
        Sentence{"12 out of 15 girls passed.", "[withheld] out of 15 girls passed."},
        Sentence{"12 in 15 girls passed.", "[withheld] in 15 girls passed."},
        Sentence{"Thirteen of the fifteen girls passed.", "[withheld] of the fifteen girls passed."},
        Sentence{"Suspended: 4 Black, 30 White.", "Suspended: [withheld] Black, 30 White."},
        Sentence{"Black: 4, White: 30.", "Black: [withheld], White: 30."},
        Sentence{"Black students: 4; White students: 30.", "Black students: [withheld]; White students: 30."},
        Sentence{"Black students (4 of 38) were suspended.", "Black students ([withheld] of 38) were suspended."},
        Sentence{"4 suspensions of Black students.", "[withheld] suspensions of Black students."}));

INSTANTIATE_TEST_SUITE_P(
    Part2, Sentences,
    ::testing::Values(
        Sentence{"4 Black girls were suspended.", "[withheld] Black girls were suspended."},
        Sentence{"four Black 7th-grade girls were suspended", "[withheld] Black 7th-grade girls were suspended"},
        Sentence{"4 were suspended.", "[withheld] were suspended."},
        Sentence{"Four were suspended last year.", "[withheld] were suspended last year."},
        Sentence{"We suspended 4 last year.", "We suspended [withheld] last year."},
        Sentence{"Just two were expelled.", "Just [withheld] were expelled."},
        Sentence{"There were 4 expulsions.", "There were [withheld] expulsions."},
        Sentence{"Expulsions fell from 9 to 4.", "Expulsions fell from [withheld] to [withheld]."},
        Sentence{"The number of suspended students rose from 3 to 8.",
                 "The number of suspended students rose from [withheld] to [withheld]."},
        Sentence{"Suspensions: 7", "Suspensions: [withheld]"},
        Sentence{"Seven suspensions in May.", "[withheld] suspensions in May."},
        Sentence{"Both students were suspended.", "[withheld] students were suspended."},
        Sentence{"Both of our Native students were suspended.", "[withheld] of our Native students were suspended."},
        Sentence{"A single student was expelled.", "A [withheld] student was expelled."},
        Sentence{"The only Pacific Islander student was expelled.",
                 "The [withheld] Pacific Islander student was expelled."},
        Sentence{"No Native students passed.", "No Native students passed."},
        Sentence{"None of the 14 English learners passed.", "[withheld] of the 14 English learners passed."},
        Sentence{"All 14 English learners failed.", "[withheld] 14 English learners failed."},
        Sentence{"Every one of the 14 English learners failed.", "Every [withheld] of the 14 English learners failed."},
        Sentence{"n=6", "n=[withheld]"}, Sentence{"(n = 6)", "(n = [withheld])"}, Sentence{"N=6", "N=[withheld]"},
        Sentence{"n: 6", "n: [withheld]"}, Sentence{"n of 6", "n of [withheld]"},
        Sentence{"33% (3/9) of the girls", "[withheld]% ([withheld]/[withheld]) of the girls"},
        Sentence{"33% of the 9 girls", "[withheld]% of the [withheld] girls"},
        Sentence{"Of 24 English learners, 75% passed.", "Of 24 English learners, [withheld]% passed."},
        Sentence{"75% of our 24 English learners passed.", "[withheld]% of our 24 English learners passed."},
        Sentence{"25% of our 24 English learners did not pass.",
                 "[withheld]% of our 24 English learners did not pass."},
        Sentence{"one quarter of our 24 English learners did not pass.",
                 "[withheld] of our 24 English learners did not pass."},
        Sentence{"A third of our 24 English learners did not pass.",
                 "A [withheld] of our 24 English learners did not pass."},
        Sentence{"One in four of our 24 English learners did not pass.",
                 "One in [withheld] of our 24 English learners did not pass."},
        Sentence{"The 3rd student was suspended in May.", "The [withheld] student was suspended in May."},
        Sentence{"A third student was suspended in May.", "A [withheld] student was suspended in May."},
        Sentence{"It is the fifth suspension of a Black student this year.",
                 "It is the [withheld] suspension of a Black student this year."},
        Sentence{"three-quarters of our 12 students", "[withheld] of our 12 students"},
        Sentence{"four (4) students were suspended", "[withheld] ([withheld]) students were suspended"},
        Sentence{"4 (four) students", "[withheld] ([withheld]) students"},
        Sentence{"4 SWDs were suspended", "[withheld] SWDs were suspended"},
        Sentence{"4 students w/ IEPs", "[withheld] students w/ IEPs"},
        Sentence{"4 kids, 6 boys and 9 girls", "[withheld] kids, [withheld] boys and [withheld] girls"},
        Sentence{"4-5 students were suspended", "[withheld]-[withheld] students were suspended"},
        Sentence{"4 to 5 students were suspended", "[withheld] to [withheld] students were suspended"},
        Sentence{"between 4 and 6 students", "between [withheld] and [withheld] students"},
        Sentence{"fewer than 5 students", "fewer than [withheld] students"}));

INSTANTIATE_TEST_SUITE_P(
    Part3, Sentences,
    ::testing::Values(
        Sentence{"4+ students", "[withheld]+ students"}, Sentence{"~4 students", "~[withheld] students"},
        Sentence{"about four students", "about [withheld] students"},
        Sentence{"an additional 3 students passed", "an additional [withheld] students passed"},
        Sentence{"3 more students passed than last year.", "[withheld] more students passed than last year."},
        Sentence{"3 fewer students were suspended.", "[withheld] fewer students were suspended."},
        Sentence{"5 students to close the gap.", "[withheld] students to close the gap."},
        Sentence{"To close the gap 5 more Black students must read at grade level.",
                 "To close the gap [withheld] more Black students must read at grade level."},
        Sentence{"twenty-one of the 24 English learners passed", "[withheld] of the 24 English learners passed"},
        Sentence{"21 of the 24 English learners passed", "[withheld] of the 24 English learners passed"},
        Sentence{"twenty of the 24 English learners passed", "[withheld] of the 24 English learners passed"},
        Sentence{"six 8th graders", "[withheld] 8th graders"},
        Sentence{"In grade 8, 6 were suspended.", "In grade 8, [withheld] were suspended."},
        Sentence{"Five Hispanic seniors dropped out.", "[withheld] Hispanic seniors dropped out."},
        Sentence{"Two siblings were suspended.", "[withheld] siblings were suspended."},
        Sentence{"2 foster youths left", "[withheld] foster youths left"},
        Sentence{"3 homeless students left", "[withheld] homeless students left"},
        Sentence{"Six of them were Black.", "[withheld] of them were Black."},
        Sentence{"Six were Black and 30 White.", "[withheld] were Black and 30 White."},
        Sentence{"of whom 6 are Black", "of whom [withheld] are Black"},
        Sentence{"including 6 Black students", "including [withheld] Black students"},
        Sentence{"including six who are Black", "including [withheld] who are Black"},
        Sentence{"The 6 who were suspended were all boys.", "The [withheld] who were suspended were all boys."},
        Sentence{"Groups of 4 students meet twice a week.", "Groups of 4 students meet twice a week."},
        Sentence{"Grade 6 students read for 20 minutes.", "Grade 6 students read for 20 minutes."},
        Sentence{"By 2028 at least 45% of Black students read at grade level.",
                 "By 2028 at least 45% of Black students read at grade level."},
        Sentence{"Class size fell to 24 students.", "Class size fell to 24 students."},
        Sentence{"It takes 3 meetings and 2 teachers.", "It takes 3 meetings and 2 teachers."},
        Sentence{"The 4 assistant principals meet weekly.", "The 4 assistant principals meet weekly."},
        Sentence{"Each of the 9 schools has one coach.", "Each of the 9 schools has one coach."},
        Sentence{"63 students with IEPs, 17 of them at grade level.",
                 "63 students with IEPs, 17 of them at grade level."},
        Sentence{"41 students in 6 schools were suspended, down from 52.",
                 "41 students in 6 schools were suspended, down from 52."},
        Sentence{"Tier 2 students get 5 sessions.", "Tier 2 students get 5 sessions."},
        Sentence{"Two students in every class set the tables.", "[withheld] students in every class set the tables."},
        Sentence{"One student in five was absent.", "One student in five was absent."},
        Sentence{"Todos menos dos de nuestros 41 estudiantes aprobaron.",
                 "Todos menos [withheld] de nuestros 41 estudiantes aprobaron."},
        Sentence{"Todos menos uno aprobaron.", "Todos menos [withheld] aprobaron."},
        Sentence{"La mitad de los ocho estudiantes aprobó.", "La mitad de los [withheld] estudiantes aprobó."},
        Sentence{"Tres de los nueve aprobaron.", "[withheld] de los [withheld] aprobaron."},
        Sentence{"3 de las 9 aprobaron.", "[withheld] de las [withheld] aprobaron."},
        Sentence{"Un estudiante fue expulsado.", "[withheld] estudiante fue expulsado."},
        Sentence{"Una alumna fue expulsada.", "[withheld] alumna fue expulsada."},
        Sentence{"Uno de los 14 alumnos aprobó.", "[withheld] de los 14 alumnos aprobó."},
        Sentence{"Solo una de las 14 alumnas aprobó.", "Solo [withheld] de las 14 alumnas aprobó."},
        Sentence{"Veintiuno de los 24 aprobaron.", "[withheld] de los 24 aprobaron."}));

INSTANTIATE_TEST_SUITE_P(
    Part4, Sentences,
    ::testing::Values(
        Sentence{"trece de las quince alumnas aprobaron", "[withheld] de las quince alumnas aprobaron"},
        Sentence{"4 suspensiones en mayo", "[withheld] suspensiones en mayo"},
        Sentence{"Cuatro suspensiones en mayo", "[withheld] suspensiones en mayo"},
        Sentence{"Cuatro fueron suspendidos.", "[withheld] fueron suspendidos."},
        Sentence{"Fueron suspendidas 4 alumnas.", "Fueron suspendidas [withheld] alumnas."},
        Sentence{"Ambos estudiantes fueron suspendidos.", "[withheld] estudiantes fueron suspendidos."},
        Sentence{"Los dos alumnos fueron suspendidos.", "Los [withheld] alumnos fueron suspendidos."},
        Sentence{"El único estudiante indígena fue expulsado.", "El [withheld] estudiante indígena fue expulsado."},
        Sentence{"Ninguno de los 14 aprobó.", "[withheld] de los 14 aprobó."},
        Sentence{"Las suspensiones bajaron de 9 a 4.", "Las suspensiones bajaron de [withheld] a [withheld]."},
        Sentence{"Suspendidos: 4", "Suspendidos: [withheld]"},
        Sentence{"De los 15 alumnos, 12 aprobaron.", "De los 15 alumnos, [withheld] aprobaron."},
        Sentence{"un tercio de nuestros 24 alumnos", "[withheld] de nuestros 24 alumnos"},
        Sentence{"6 de ellos son afroamericanos", "[withheld] de ellos son afroamericanos"},
        Sentence{"entre 4 y 6 alumnos", "entre [withheld] y [withheld] alumnos"},
        Sentence{"3 estudiantes más aprobaron.", "[withheld] estudiantes más aprobaron."},
        Sentence{"n = 6", "n = [withheld]"}, Sentence{"4 niños y 5 niñas", "[withheld] niños y [withheld] niñas"},
        Sentence{"la quinta suspensión de un estudiante", "la [withheld] suspensión de [withheld] estudiante"},
        Sentence{"Grupos de 4 estudiantes.", "Grupos de 4 estudiantes."},
        Sentence{"Los estudiantes de 6.º grado leen 20 minutos.", "Los estudiantes de 6.º grado leen 20 minutos."},
        Sentence{"82% of Grade 3-6 students pass or pass advanced on the 2024 Mathematics SOL.",
                 "82% of Grade 3-6 students pass or pass advanced on the 2024 Mathematics SOL."},
        Sentence{"The pass rate of K-3 students was 60% or better.",
                 "The pass rate of K-3 students was 60% or better."},
        Sentence{"By 2026 have fewer Year 3 and 5 students who need additional support.",
                 "By 2026 have fewer Year 3 and 5 students who need additional support."},
        Sentence{"The district will raise its four-year graduation rate to 85% by 2019.",
                 "The district will raise its four-year graduation rate to 85% by 2019."},
        Sentence{"All kindergarten students finish at least 2 projects.",
                 "All kindergarten students finish at least 2 projects."},
        Sentence{"The combined rate for Black students in grades 6, 7 and 8 was 31%.",
                 "The combined rate for Black students in grades 6, 7 and 8 was 31%."},
        Sentence{"On May 4 we met with Black students.", "On May 4 we met with Black students."},
        Sentence{"Students with 3 or more absences get a call.", "Students with 3 or more absences get a call."},
        Sentence{"Suspensions fell after 3 lessons on conduct.", "Suspensions fell after 3 lessons on conduct."},
        Sentence{"The risk ratio of Black students fell from 3 to 2.",
                 "The risk ratio of Black students fell from 3 to 2."},
        Sentence{"Scores of English learners rose from 3 to 4.", "Scores of English learners rose from 3 to 4."},
        Sentence{"Two of our 9 schools suspended fewer Black students.",
                 "Two of our 9 schools suspended fewer Black students."},
        Sentence{"2 of our schools suspended nobody.", "2 of our schools suspended nobody."},
        Sentence{"Black students were suspended at 3 times the rate of their peers.",
                 "Black students were suspended at 3 times the rate of their peers."},
        Sentence{"Step 2: train the teachers of suspended students.",
                 "Step 2: train the teachers of suspended students."},
        Sentence{"Black students miss 4 or 5 days a month.", "Black students miss 4 or 5 days a month."},
        Sentence{"Both students and families were asked.", "Both students and families were asked."},
        Sentence{"The 5 root causes of suspensions are known.", "The 5 root causes of suspensions are known."},
        Sentence{"Los estudiantes suspendidos pierden 3 días.", "Los estudiantes suspendidos pierden 3 días."},
        Sentence{"Dos de nuestras 9 escuelas suspendieron a menos estudiantes.",
                 "Dos de nuestras 9 escuelas suspendieron a menos estudiantes."},
        Sentence{"El 4 de mayo nos reunimos con los alumnos suspendidos.",
                 "El 4 de mayo nos reunimos con los alumnos suspendidos."}));

INSTANTIATE_TEST_SUITE_P(
    Names, Sentences,
    ::testing::Values(Sentence{"Last year 5 Black students were expelled.",
                               "Last year [withheld] Black students were expelled."},
                      Sentence{"In Year 3 students are tested.", "In Year 3 students are tested."},
                      Sentence{"At our school 6 Black students left.", "At our school [withheld] Black students left."},
                      Sentence{"In class 4 students were suspended.", "In class [withheld] students were suspended."},
                      Sentence{"In math 3 Black students failed.", "In math [withheld] Black students failed."},
                      Sentence{"Algebra 1 students failed more often.", "Algebra 1 students failed more often."},
                      Sentence{"Nine of 10 suspensions happen there.", "[withheld] of 10 suspensions happen there."},
                      Sentence{"The test, for both groups of students.", "The test, for both groups of students."},
                      Sentence{"A page for each one of the 61 students.", "A page for each one of the 61 students."},
                      Sentence{"Vuelven de una suspensión sin plan.", "Vuelven de una suspensión sin plan."}));

// Where work is told, numbers are of work unless the sentence speaks of what befell students.
TEST(TextWithholding, EveryWordForStudentsCounts) {
  for (const std::string words : {"peers",
                                  "classmates",
                                  "students",
                                  "pupils",
                                  "kids",
                                  "boys",
                                  "girls",
                                  "seniors",
                                  "ELs",
                                  "youth",
                                  "newcomers",
                                  "of the seventh-graders",
                                  "Black peers",
                                  "of their peers",
                                  "x suspended students",
                                  "migrants",
                                  "twins",
                                  "compañeros",
                                  "compañeras",
                                  "compañeros de clase",
                                  "estudiantes",
                                  "alumnas",
                                  "niños",
                                  "menores"}) {
    const char* after = " were suspended.";
    for (const std::string number : {"4", "Four", "Cuatro", "\xEF\xBC\x94"}) {
      Sharing sharing;
      Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
      const std::string between = words[0] == 'x' && number == "4" ? "" : " ";
      gap.statement = number + between + words + after;
      EXPECT_EQ(same_in(sharing.share(), gap).statement, "[withheld]" + between + words + after) << number;
    }
  }
}

TEST(TextWithholding, HowOftenAWeekIsNoRatioOfAWithheldShare) {
  Sharing sharing;
  Measure& measure = sharing.measure("Suspended students", ValueKind::percent, "%");
  sharing.observe(measure, "2026-10-01", ObservationGroup::focal, 9, 9, 100);
  sharing.observe(measure, "2026-10-01", ObservationGroup::comparison, 3, 30, 1000);
  sharing.goal->statement = "Small-group reading three times a week for students suspended.";
  EXPECT_EQ(same_in(sharing.share(), *sharing.goal).statement, sharing.goal->statement);
  sharing.goal->statement = "They are suspended 3 times as often.";
  EXPECT_EQ(same_in(sharing.share(), *sharing.goal).statement, "They are suspended [withheld] times as often.");
}

TEST(TextWithholding, RomanNumbersAndTelephonesWithoutDashes) {
  const Sentence kSentences[] = {{"IV students failed.", "[withheld] students failed."},
                                 {"Our Title III students and Algebra II students failed.",
                                  "Our Title III students and Algebra II students failed."},
                                 {"Call 555 2013344 now.", "Call [withheld] now."}};
  for (const Sentence& each : kSentences) {
    Sharing sharing;
    Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
    gap.statement = each.text;
    EXPECT_EQ(same_in(sharing.share(), gap).statement, each.shown);
  }
}

TEST(TextWithholding, WorkIsReadForWhatBefellStudentsOnly) {
  const Sentence sentences[] = {
      {"Call the families of 5 students who were suspended.",
       "Call the families of [withheld] students who were suspended."},
      {"Pair 6 students with mentors.", "Pair 6 students with mentors."},
      {"Mentor 14 students, of whom 6 are Black.", "Mentor 14 students, of whom [withheld] are Black."},
      {"Meet 4 times with 3 teachers.", "Meet 4 times with 3 teachers."}};
  for (const Sentence& sentence : sentences) {
    Sharing sharing;
    Step& step = sharing.make(sharing.plan().steps, sharing.plan(), "steps");
    step.description = sentence.text;
    EXPECT_EQ(same_in(sharing.share(), step).description, sentence.shown);
  }
}

TEST(TextWithholding, NamesOfStudentsAndWaysToReachSomebodyGo) {
  const Sentence sentences[] = {{"Maria Gonzalez was suspended twice.", "[withheld] was suspended twice."},
                                {"We met Jayden\xE2\x80\x99s mother.", "We met [withheld]\xE2\x80\x99s mother."},
                                {"Ask Ms. Maria Gonzalez.", "Ask Ms. Maria Gonzalez."},
                                {"Ana Rivera leads it.", "Ana Rivera leads it."},
                                {"Madison Middle School and Lucas Avenue", "Madison Middle School and Lucas Avenue"},
                                {"The Angel Fund", "The Angel Fund"},
                                {"Call 555-201-3344 or (555) 201 3344.", "Call [withheld] or [withheld]."},
                                {"Write to jay.mom@mail.com, soon.", "Write to [withheld], soon."},
                                {"Use policy 504-201 in 2026-2027.", "Use policy 504-201 in 2026-2027."}};
  for (const Sentence& sentence : sentences) {
    Sharing sharing;
    Person& person = sharing.make(sharing.plan().people, sharing.plan(), "people");
    person.name = "Ana Rivera";
    Gap& gap = sharing.make(sharing.plan().gaps, sharing.plan(), "gaps");
    gap.statement = sentence.text;
    EXPECT_EQ(same_in(sharing.share(Audience::staff), gap).statement, sentence.shown);
  }
}

}  // namespace
}  // namespace waymark
