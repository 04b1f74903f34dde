using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement.Cases;
using static Regulatory.Projections.Specs.Enforcement.Cases.CaseExamples;

namespace Regulatory.Projections.Specs.Enforcement.Cases;

public sealed class OfficerWorklistSpec
{
    private readonly Folded<OfficerWorklist> worklist = new();

    [Fact]
    public void a_filed_case_waits_for_its_officers()
    {
        worklist.When(Key, Filed);
        Row.ShouldSatisfyAllConditions(row => row.Waits.ShouldBe(Role.CaseUnitHead), row => row.Due.ShouldBe(new(2026, 6, 1)));
    }

    [Fact]
    public void assigned_it_is_theirs()
    {
        worklist.Given(Key, Filed).When(Key, Assigned);
        Row.ShouldSatisfyAllConditions(
            row => row.First.ShouldBe("officer-1"), row => row.Second.ShouldBe("officer-2"), row => row.Next.ShouldBe(CaseStep.Investigate),
            row => row.Waits.ShouldBe(Role.EnforcementOfficer));
    }

    [Fact]
    public void a_decision_is_to_be_served_by_its_day()
    {
        worklist.Given(Key, Filed, Assigned, Concluded, Noticed).When(Key, Decided);
        Row.ShouldSatisfyAllConditions(
            row => row.Next.ShouldBe(CaseStep.Serve), row => row.Due.ShouldBe(new(2026, 3, 25)), row => row.AmberFrom.ShouldBe(new(2026, 3, 22)),
            row => row.RedFrom.ShouldBe(new(2026, 3, 26)));
    }

    [Fact]
    public void a_decision_on_the_spot_is_to_be_reported()
    {
        worklist.Given(Key, Filed with { Procedure = CaseProcedure.Simplified }, Assigned, Decided with { Procedure = CaseProcedure.Simplified })
            .When(Key, Served with { ReportBy = new Deadline(new(2026, 3, 25), false) });
        Row.ShouldSatisfyAllConditions(row => row.Next.ShouldBe(CaseStep.Report), row => row.Due.ShouldBe(new(2026, 3, 25)));
    }

    [Fact]
    public void an_archived_case_leaves_nothing_to_do() =>
        worklist.Given(Key, Filed, Closed).When(Key, new CaseArchived("2026-处罚-123", 40, new("archive-gz", "Archivist"), new(2026, 4, 3)))
            .Row(Id).ShouldBeNull();

    private OfficerWorklist Row => worklist.Row(Id).ShouldNotBeNull();
}
