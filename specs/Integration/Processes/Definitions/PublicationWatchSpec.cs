using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

/// <summary>The limits of publicity: to report, to show, to end, to withdraw.</summary>
public sealed class PublicationWatchSpec : ProcessSpec
{
    private const string Number = "粤穗交罚〔2026〕00123号";

    private static readonly PublicationId Id = PublicationId.Of(PublicationKind.Penalty, Number);
    private static readonly StreamName Stream = new("publicity.publication", Id.ToString());
    private static readonly IssuingBody Bureau = new("广州市交通运输局", Codes.Guangzhou);
    private static readonly PublicityDecision General = new(true, PublicityGround.GraveEnough, SeverityClass.General, null, new(2026, 7, 8), new(2027, 4, 8));
    private static readonly PublicityDecision Withheld = new(false, PublicityGround.MinorWithheld, SeverityClass.Minor, null, null, null);

    private static readonly DocumentOnRecord Document = new(
        PublicationKind.Penalty, Number,
        new(Matters.Enterprise, PartyKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), null, null, null, null, null, null),
        Bureau, Bureau, DivisionCode.Parse("440100"), new(2026, 4, 8),
        new(PenaltyProcedure.Ordinary, "超限运输", new("超限运输", null), ["公路安全保护条例第六十四条"], [PenaltyKind.Fine], new("罚款", null), Money.OfYuan(5_000), null, null, null, null),
        null, null);

    /// <summary>Decided on Wednesday 8 April 2026; seven working days later is Friday the 17th.</summary>
    private static readonly PublicityDecided Decided = new(Document, General, new(new(2026, 4, 17), false), new(2026, 4, 9));

    private static readonly DocumentReported ToPlatform = new("信用中国", "R-1", Late: false, new(2026, 4, 13));
    private static readonly PublicationPublished Published = new(Document, SeverityClass.General, true, new LocalDate(2027, 4, 8), Late: false, new(2026, 4, 13));
    private static readonly WithdrawalRequired Overturned = new(WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1), new(new(2026, 6, 4), false), new(2026, 6, 1));
    private static readonly PublicityEnded Ended = new(PublicityEnd.TermReached, null, new(2027, 4, 9));

    protected override string End => "Over";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.When(Stream, ToPlatform, Published, Ended)];

    protected override GivenProcess Given() => new(DeadlineWatch.Definition, $"publication:{Id}") { Today = new(2026, 4, 9) };

    protected override GivenProcess Begin(GivenProcess process) => process.When(Stream, Decided);

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void it_is_reported_and_shown_in_seven_working_days_or_a_clerk_hears_of_each()
    {
        var process = Begin(Given());
        process.State.Deadlines.Select(limit => (limit.Key, limit.Value.Due)).ShouldBe([("report", new LocalDate(2026, 4, 17)), ("show", new LocalDate(2026, 4, 17))]);
        process.DaysPass(new(2026, 4, 18)).Facts.OfType<OfficerAsked>().Select(asked => (asked.Duty, asked.Role))
            .ShouldBe([("report-overdue", Role.PublicityClerk), ("show-overdue", Role.PublicityClerk)]);
    }

    [Fact]
    public void the_last_day_is_in_time() => Begin(Given()).DaysPass(new(2026, 4, 17)).Facts.OfType<DeadlinePassed>().ShouldBeEmpty();

    [Fact]
    public void what_is_withheld_is_reported_all_the_same() =>
        Given().When(Stream, Decided with { Decision = Withheld }).State.Deadlines.Keys.ShouldBe(["report"]);

    [Fact]
    public void what_is_done_late_is_done_and_was_late()
    {
        var process = Begin(Given()).DaysPass(new(2026, 4, 20)).When(Stream, ToPlatform with { Late = true }, Published with { Late = true });
        process.Facts.OfType<DeadlinePassed>().Select(passed => passed.Deadline).ShouldBe(["report", "show"]);
        process.Facts.OfType<DeadlineMet>().Select(met => met.Deadline).ShouldBe(["report", "show"]);
    }

    [Fact]
    public void another_platform_is_another_report_and_no_other_limit() =>
        Begin(Given()).When(Stream, ToPlatform, ToPlatform with { Platform = "信用广东" }).Facts.OfType<DeadlineMet>().Count().ShouldBe(1);

    [Fact]
    public void the_day_after_its_last_the_clockwork_ends_it()
    {
        var process = Begin(Given()).When(Stream, ToPlatform, Published);
        process.DaysPass(new(2027, 4, 8)).Commands.ShouldBeEmpty();
        var end = process.DaysPass(new(2027, 4, 9)).Commands.ShouldHaveSingleItem().ShouldBeOfType<EndPublicity>();
        (end.Publication, end.Cause).ShouldBe((Id, PublicityEnd.TermReached));
    }

    [Fact]
    public void what_is_shown_for_less_by_a_new_decision_ends_earlier_and_never_later()
    {
        var process = Begin(Given()).When(Stream, ToPlatform, Published, new PublicityReconsidered(General with { Until = new(2026, 10, 8) }, "幅度调整", new(2026, 5, 6)));
        process.State.Deadlines["term"].Due.ShouldBe(new LocalDate(2026, 10, 8));
        process.When(Stream, new PublicityReconsidered(General, "幅度调整", new(2026, 5, 7))).State.Deadlines["term"].Due.ShouldBe(new LocalDate(2026, 10, 8));
    }

    [Fact]
    public void what_is_not_public_any_more_has_nothing_to_show_and_no_term()
    {
        Begin(Given()).When(Stream, new PublicityReconsidered(Withheld, "轻微", new(2026, 4, 10))).State.Deadlines.Keys.ShouldBe(["report"]);
        Begin(Given()).When(Stream, ToPlatform, Published, new PublicationCorrected(Document, Withheld, "笔误", new(2026, 4, 20))).State.Deadlines.ShouldBeEmpty();
    }

    [Fact]
    public void what_fell_goes_in_three_working_days_and_is_not_shown_first()
    {
        var process = Begin(Given()).When(Stream, ToPlatform, Overturned);
        process.State.Deadlines.Select(limit => (limit.Key, limit.Value.Due)).ShouldBe([("withdraw", new LocalDate(2026, 6, 4))]);
        process.DaysPass(new(2026, 6, 5)).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Duty.ShouldBe("withdraw-overdue");
    }

    [Fact]
    public void a_withdrawal_ends_the_watch() =>
        Begin(Given()).When(Stream, ToPlatform, Published, Overturned, new PublicationWithdrawn(
                PublicationKind.Penalty, Number, true, WithdrawalCause.Revoked, "粤交复决〔2026〕5号", new(2026, 6, 1), "撤销", new(new(2026, 6, 4), false), false, new(2026, 6, 2)))
            .State.State.ShouldBe("Over");

    [Fact]
    public void what_cannot_end_is_put_before_the_head_of_the_agency() =>
        new GivenProcess(DeadlineWatch.Definition, $"publication:{Id}") { Today = new(2026, 4, 9), Refuses = command => command is EndPublicity ? TermRunOut.Id : null }
            .When(Stream, Decided, ToPlatform, Published).DaysPass(new(2027, 4, 9)).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.AgencyHead);
}
