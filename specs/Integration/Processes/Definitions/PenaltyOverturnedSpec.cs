using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class PenaltyOverturnedSpec : ProcessSpec
{
    private static readonly LicenceId Licence = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");
    private static readonly LocalDate Later = Matters.Day.PlusDays(40);

    private static readonly FineFact[] Paid =
    [
        new FineImposed(Matters.Case, "粤穗交罚〔2026〕7号", Money.OfYuan(5_000), Matters.Enterprise, DivisionCode.Parse("440100"), "广州市交通运输局", false, 3, Matters.Day, Matters.Day),
        new FineFellDue(Matters.Day.PlusDays(2), new(Matters.Day.PlusDays(17), false), Matters.Day.PlusDays(182), Matters.Day.PlusDays(2)),
        new FinePaid(Money.OfYuan(5_000), Money.OfYuan(5_000), Money.Zero, "R-1", PaymentChannel.DesignatedBank, Matters.Day.PlusDays(5), Matters.Day.PlusDays(5)),
    ];

    protected override string End => "Undone";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
    [
        process => process.Acknowledged("credit-platform"),
        process => process.Acknowledged("registration-place"),
        process => process.When(Matters.FineStream, new FineRefunded(Money.OfYuan(5_000), "R-2", Later.PlusDays(3), Later.PlusDays(3))),
    ];

    protected override GivenProcess Given() => Given(Matters.Decided());

    protected override GivenProcess Begin(GivenProcess process) => process
        .When(Matters.CaseStream, Matters.Revoked)
        .When(Matters.FineStream, new FineCancelled(Matters.Remedy, Matters.Revoked.Document, Money.OfYuan(5_000), Later));

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(
        Matters.CaseStream, new DecisionConfirmedUnlawful(Matters.Remedy, "（2026）粤01行终9号", Later.PlusDays(1)));

    /// <summary>Were the fall of a third case taken beside a fourth decision, the truck might lose its certificate over four.</summary>
    [Fact]
    public void a_decision_that_falls_is_taken_alone()
    {
        FactSeen Seen(object fact) => new(fact, "", 1, Matters.CaseStream, 1, Later);
        PenaltyOverturned.Definition.TakesBack(Seen(Matters.Revoked)).ShouldBeTrue();
        PenaltyOverturned.Definition.TakesBack(Seen(Paid[0])).ShouldBeFalse();
    }

    [Fact]
    public void the_publication_is_withdrawn_with_its_reasons()
    {
        var withdraw = Begin(Given()).Commands.OfType<WithdrawPublication>().ShouldHaveSingleItem();
        (withdraw.Cause, withdraw.Document, withdraw.OverturnedOn).ShouldBe((WithdrawalCause.Revoked, "粤交复决〔2026〕3号", Later));
        withdraw.Reasons.ShouldContain("粤穗交罚〔2026〕7号");
    }

    [Fact]
    public void credit_and_counters_are_reversed_by_the_number_of_the_decision()
    {
        var process = Begin(Given());
        process.Commands.OfType<ReverseCreditFact>().Select(reverse => (reverse.Profile.Subject.Value, reverse.Reference.SourceNumber))
            .ShouldBe([(Matters.Enterprise.Value, "粤穗交罚〔2026〕7号")], "the driver had no points of a truck that was never weighed");
        process.Commands.OfType<UncountViolation>().Count().ShouldBe(3);
    }

    [Fact]
    public void what_was_paid_is_for_the_collector_to_pay_back()
    {
        var process = Begin(Given());
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.FineCollector);
        process.Acknowledged("credit-platform").Acknowledged("registration-place").State.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public void a_licence_that_was_revoked_is_restored_by_whoever_decided()
    {
        var process = Given(Matters.Decided("HW01", new Penalty(PenaltyKind.LicenceRevocation, Document: "440100000001")))
            .Recorded(new StreamName("enforcement.remedy", Matters.Remedy.ToString()), new RemedyFiled(
                RemedyKind.Suit, Matters.Case, "粤穗交罚〔2026〕7号", Matters.Enterprise, DivisionCode.Parse("440100"), "广州铁路运输中级法院",
                Matters.Day.PlusDays(10), null, Matters.Day.PlusDays(10)))
            .When(Matters.CaseStream, Matters.Revoked);
        var restore = process.Commands.OfType<RestoreLicence>().ShouldHaveSingleItem();
        (restore.Licence, restore.Instance, restore.DocumentNumber).ShouldBe((Licence, RestoringInstance.CourtJudgment, "粤交复决〔2026〕3号"));
    }

    [Fact]
    public void a_change_keeps_the_count_and_records_the_lower_fine_under_its_own_document()
    {
        var less = new Penalty(PenaltyKind.Fine, Money.OfYuan(2_000));
        var process = Given(Matters.Decided()).When(Matters.CaseStream, new DecisionChanged(
            Matters.Remedy, "粤交复决〔2026〕4号", Matters.Decided().Penalties, [less], Money.OfYuan(5_000), Money.OfYuan(2_000), Later));
        process.Commands.OfType<UncountViolation>().ShouldBeEmpty();
        var record = process.Commands.OfType<RecordCreditFact>().ShouldHaveSingleItem();
        (record.ItemCode.Value, record.DocumentNumber, record.Amount).ShouldBe(("fine-under-3000", "粤交复决〔2026〕4号", Money.OfYuan(2_000)));
    }

    [Fact]
    public void a_decision_found_unlawful_stands_and_only_its_publication_goes()
    {
        var process = Given(Matters.Decided()).When(Matters.CaseStream, new DecisionConfirmedUnlawful(Matters.Remedy, "（2026）粤01行终9号", Later));
        process.Commands.ShouldHaveSingleItem().ShouldBeOfType<WithdrawPublication>().Cause.ShouldBe(WithdrawalCause.FoundUnlawful);
    }

    private static GivenProcess Given(PenaltyDecided decided) => new GivenProcess(PenaltyOverturned.Definition, Matters.Case.ToString())
    {
        Licences = ImmutableDictionary<string, LicenceId>.Empty.Add("440100000001", Licence),
    }.Recorded(Matters.CaseStream, Matters.Filed(), decided).Recorded(Matters.FineStream, [.. Paid]);

    [Fact]
    public void what_a_change_put_in_its_place_is_reversed_when_that_falls_too()
    {
        var process = Given(Matters.Decided()).When(
            Matters.CaseStream,
            new DecisionChanged(
                Matters.Remedy, "粤交复决〔2026〕4号", Matters.Decided().Penalties, [new Penalty(PenaltyKind.Fine, Money.OfYuan(2_000))], Money.OfYuan(5_000),
                Money.OfYuan(2_000), Later),
            Matters.Revoked with { Document = "（2026）粤01行终9号", On = Later.PlusDays(30) });
        process.Commands.OfType<ReverseCreditFact>().Where(reverse => !reverse.Profile.Subject.IsPerson).Select(reverse => reverse.Reference.SourceNumber)
            .ShouldBe(["粤穗交罚〔2026〕7号", "粤交复决〔2026〕4号"]);
    }

    [Fact]
    public void a_lower_fine_leaves_the_driver_s_points_under_its_own_document()
    {
        var process = Given(Matters.Decided("DM03")).When(Matters.CaseStream, new DecisionChanged(
            Matters.Remedy, "粤交复决〔2026〕4号", Matters.Decided().Penalties, [new Penalty(PenaltyKind.Fine, Money.OfYuan(2_000))], Money.OfYuan(5_000),
            Money.OfYuan(2_000), Later));
        process.Commands.OfType<RecordCreditFact>().Select(record => (record.ItemCode.Value, record.DocumentNumber)).ShouldBe(
            [("fine-under-3000", "粤交复决〔2026〕4号"), ("driver-terminal-tampering", "粤交复决〔2026〕4号")]);
    }

    [Fact]
    public void a_driver_without_an_entry_has_none_to_reverse_and_nobody_is_asked()
    {
        var process = new GivenProcess(PenaltyOverturned.Definition, Matters.Case.ToString())
        {
            Refuses = command => command is ReverseCreditFact { Profile.Subject.IsPerson: true } ? ProfileOnRecord.Id : null,
        }.Recorded(Matters.CaseStream, Matters.Filed(), Matters.Decided());
        process.When(Matters.CaseStream, Matters.Revoked).Facts.OfType<OfficerAsked>().ShouldBeEmpty();
    }

    [Fact]
    public void a_decision_taken_anew_is_not_that_which_an_earlier_change_left()
    {
        var changed = new DecisionChanged(
            Matters.Remedy, "粤交复决〔2026〕4号", Matters.Decided().Penalties, [new Penalty(PenaltyKind.Fine, Money.OfYuan(2_000))], Money.OfYuan(5_000), Money.OfYuan(2_000), Later);
        var anew = Matters.Decided() with { DecisionNumber = "粤穗交罚〔2026〕9号", On = Later.PlusDays(60) };
        var matter = PenaltyMatter.Of(Matters.CaseStream, [Matters.Filed(), Matters.Decided(), changed, Matters.Revoked, anew])!;
        (matter.StandsBy, matter.Standing.ShouldHaveSingleItem().Amount).ShouldBe(("粤穗交罚〔2026〕9号", Money.OfYuan(5_000)));
    }
}
