using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class ScoreAnewSpec
{
    private static readonly CreditProfileId Profile = new(CreditSubject.Of(Matters.Enterprise), CreditDomain.RoadTransport);

    /// <summary>What every step of a given process writes to.</summary>
    private static readonly StreamName Target = new("spec", "target");

    private static readonly CreditProfileOpened Opened = new(
        Profile, "穗安物流有限公司", null, DivisionCode.Parse("440100"), CreditTrade.Other, Matters.Day.PlusDays(-90), null, null, Matters.Day.PlusDays(-90));

    [Fact]
    public void the_index_of_a_subject_that_has_one_follows_a_new_entry()
    {
        var compute = Decided(Opened, Computed("D-2026-1")).Commands.OfType<ComputeScore>().ShouldHaveSingleItem();
        (compute.Profile, compute.Model.Value, compute.AsOf).ShouldBe((Profile, "D-2026-1", Matters.Day));
        compute.Cause.ShouldContain("粤穗交罚〔2026〕7号");
    }

    [Fact]
    public void it_follows_a_reversal_too()
    {
        var process = new GivenProcess(PenaltyOverturned.Definition, Matters.Case.ToString())
            .Recorded(Target, Opened, Computed("D-2026-1")).Recorded(Matters.CaseStream, Matters.Filed(), Matters.Decided())
            .When(Matters.CaseStream, Matters.Revoked);
        process.Commands.OfType<ComputeScore>().ShouldHaveSingleItem().Cause.ShouldContain("粤交复决〔2026〕3号");
    }

    [Fact]
    public void a_subject_without_a_score_has_none_to_follow() => Decided(Opened).Commands.OfType<ComputeScore>().ShouldBeEmpty();

    [Fact]
    public void the_evaluation_of_a_cycle_is_left_to_those_who_propose_and_confirm_it() =>
        Decided(Opened, Computed("A-2026-1")).Commands.OfType<ComputeScore>().ShouldBeEmpty();

    [Fact]
    public void what_the_law_of_credit_refuses_is_for_a_credit_officer() => Decided(Opened, Computed("D-2026-1"))
        .Facts.OfType<OfficerAsked>().Single(asked => asked.Duty.StartsWith("refused:score", StringComparison.Ordinal)).Role.ShouldBe(Role.CreditOfficer);

    private static GivenProcess Decided(params object[] profile) => new GivenProcess(PenaltyConsequences.Definition, Matters.Case.ToString())
    {
        Refuses = command => command is ComputeScore ? PublishedModelOnly.Id : null,
    }.Recorded(Target, profile).Recorded(Matters.CaseStream, Matters.Filed()).When(Matters.CaseStream, Matters.Decided());

    private static ScoreComputed Computed(string model) => new(
        CreditModelId.Parse(model), new(Matters.Day.PlusDays(-90), Matters.Day.PlusDays(275)), Matters.Day.PlusDays(-30), 975, CreditGrade.A, [], [], "年度评价",
        Matters.Day.PlusDays(-30));
}
