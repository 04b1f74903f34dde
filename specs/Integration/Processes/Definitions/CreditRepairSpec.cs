using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class CreditRepairSpec : ProcessSpec
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly CreditProfileId Profile = CreditProfileId.Parse("E:91440101MA5AAAA00W:D3");
    private static readonly StreamName Stream = new("credit.profile", Profile.ToString());
    private static readonly RepairGranted Granted = new(1, "XYZG-2026-1", "粤交信修〔2026〕1号", Day);

    protected override string End => "AcknowledgementsCollected";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
        [process => process.Acknowledged("credit-platform"), process => process.Acknowledged("market-regulation")];

    protected override GivenProcess Given() => Given(refuses: null);

    protected override GivenProcess Begin(GivenProcess process) => process.When(Stream, Granted);

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void publicity_ends_the_scores_are_computed_anew_and_sanctions_lifted_one_after_the_other()
    {
        var process = Begin(Given());
        process.Facts.OfType<ProcessMoved>().Select(moved => moved.To).ShouldBe(["PublishingStopped", "ScoreRecomputed", "SanctionsLifted"]);
        process.Commands.Select(command => command.GetType().Name).ShouldBe([nameof(EndPublicity), nameof(ComputeScore)]);
        process.Commands.OfType<EndPublicity>().Single().Publication.ShouldBe(PublicationId.Of(PublicationKind.Penalty, "粤穗交罚〔2026〕7号"));
        process.Commands.OfType<ComputeScore>().Single().AsOf.ShouldBe(Day);
    }

    [Fact]
    public void what_the_law_of_publicity_refuses_is_on_record_and_holds_up_nothing()
    {
        var process = Begin(Given(refuses: PublicationOnRecord.Id));
        process.Facts.OfType<ProcessStepRefused>().ShouldHaveSingleItem().Rule.ShouldBe(PublicationOnRecord.Id);
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.PublicityClerk);
        Rest.Aggregate(process, (at, next) => next(at)).State.State.ShouldBe(End);
    }

    [Fact]
    public void a_subscriber_that_does_not_acknowledge_in_three_working_days_raises_the_alarm()
    {
        var process = Begin(Given()).Acknowledged("credit-platform").DaysPass(new(2026, 6, 5));
        process.Facts.OfType<DeadlinePassed>().ShouldHaveSingleItem().Due.ShouldBe(new LocalDate(2026, 6, 4));
    }

    private static GivenProcess Given(RuleId? refuses) => new GivenProcess(CreditRepair.Definition, $"{Profile}:1")
    {
        Today = Day,
        Refuses = command => command is EndPublicity ? refuses : null,
    }.Recorded(
        Stream,
        new CreditProfileOpened(Profile, "穗安物流有限公司", null, DivisionCode.Parse("440100"), CreditTrade.FreightTransport, new(2026, 1, 1), null, null, new(2026, 1, 5)),
        new CreditFactRecorded(1, "enforcement", "粤穗交罚〔2026〕7号", new(2026, 3, 2), ItemCode.Parse("fine-3000-to-30000"), SeverityClass.General, 1, Money.OfYuan(5_000), null, null, new(2026, 3, 2)),
        new ScoreComputed(
            CreditModelId.Parse("D-2026-1"), new(new(2026, 1, 1), new(2026, 12, 31)), new(2026, 3, 31), 900, CreditGrade.AA, [], [1], "quarter", new(2026, 4, 1)));

    [Fact]
    public void a_driver_who_is_repaired_does_not_end_the_publicity_of_the_enterprise()
    {
        var person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
        var driver = CreditProfileId.Parse($"{person}:D3");
        var stream = new StreamName("credit.profile", driver.ToString());
        var process = new GivenProcess(CreditRepair.Definition, $"{driver}:1") { Today = Day }
            .Recorded(
                stream,
                new CreditProfileOpened(driver, null, new(person, "张三"), DivisionCode.Parse("440100"), CreditTrade.Practitioner, new(2026, 1, 1), null, null, new(2026, 1, 5)),
                new CreditFactRecorded(1, "enforcement", "粤穗交罚〔2026〕7号", new(2026, 3, 2), ItemCode.Parse("driver-overload-20-50"), SeverityClass.General, 5, null, null, null, new(2026, 3, 2)))
            .Recorded(PublicationStream, Shown).When(stream, Granted);
        process.Commands.OfType<EndPublicity>().ShouldBeEmpty();
        process.Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem().Partner.ShouldBe("credit-platform", "market regulation is told of enterprises alone");
        process.Facts.OfType<ProcessMoved>().Select(moved => moved.To).ShouldBe(["PublishingStopped", "ScoreRecomputed", "SanctionsLifted"]);
    }

    [Fact]
    public void the_enterprise_itself_ends_it() =>
        Given().Recorded(PublicationStream, Shown).When(Stream, Granted).Commands.OfType<EndPublicity>().ShouldHaveSingleItem();

    [Fact]
    public void an_evaluation_of_the_year_before_is_corrected_as_of_its_last_day_and_not_displaced()
    {
        var process = Given().Recorded(Stream, new ScoreComputed(
            CreditModelId.Parse("A-2026-1"), new(new(2025, 1, 1), new(2025, 12, 31)), new(2025, 12, 31), 900, CreditGrade.AAA, [], [], "annual", new(2026, 4, 2)));
        Begin(process).Commands.OfType<ComputeScore>().Select(score => (score.Model.Value, score.AsOf)).ShouldBe([("A-2026-1", new LocalDate(2025, 12, 31)), ("D-2026-1", Day)]);
    }

    private static readonly StreamName PublicationStream = new("publicity.publication", PublicationId.Of(PublicationKind.Penalty, "粤穗交罚〔2026〕7号").ToString());

    private static PublicityDecided Shown => new(
        new(
            PublicationKind.Penalty, "粤穗交罚〔2026〕7号",
            new(Matters.Enterprise, PartyKind.Organisation, "穗安物流有限公司", CreditCode.Parse("91440101MA5AAAA00W"), null, null, null, null, null, null),
            new("广州市交通运输局", Codes.Guangzhou), new("广州市交通运输局", Codes.Guangzhou), DivisionCode.Parse("440100"), new(2026, 3, 2), null, null, null),
        new(true, PublicityGround.GraveEnough, SeverityClass.General, null, new(2026, 6, 2), new(2027, 3, 2)), new(new(2026, 3, 11), false), new(2026, 3, 3));
}
