using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class GradeConsequencesSpec : ProcessSpec
{
    private static readonly CreditModelId Honesty = CreditModelId.Parse("B-2026-1");
    private static readonly PartyId Person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    private static readonly CreditProfileId Driver = new(CreditSubject.Of(Person), CreditDomain.RoadTransport);
    private static readonly StreamName Stream = new("credit.profile", Driver.ToString());

    protected override string End => "Over";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.When(Stream, Confirmed(2030, CreditGrade.A))];

    protected override GivenProcess Given() => new GivenProcess(GradeConsequences.Definition, $"{Driver}:Driver").Recorded(Stream, new CreditProfileOpened(
        Driver, null, new(Person, "张三"), DivisionCode.Parse("440100"), CreditTrade.Practitioner, new(2024, 2, 1), null, null, new(2026, 1, 5)));

    protected override GivenProcess Begin(GivenProcess process) => process.When(Stream, Confirmed(2024, CreditGrade.B));

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(Stream, Confirmed(2025, CreditGrade.B));

    [Fact]
    public void whoever_is_graded_worst_is_kept_from_the_fast_track_and_inspected_more_often()
    {
        var process = Begin(Given());
        process.State.State.ShouldBe("Restricted");
        process.Facts.OfType<OfficerAsked>().Select(asked => asked.Role).ShouldBe([Role.DecisionMaker, Role.AgencyHead]);
    }

    [Fact]
    public void whoever_is_graded_best_has_the_green_channel()
    {
        var process = Given().When(Stream, Confirmed(2024, CreditGrade.AAA));
        process.State.State.ShouldBe("Favoured");
        process.Facts.OfType<OfficerAsked>().Select(asked => asked.Duty.Split('@')[0]).ShouldBe(["green-channel", "inspect-less"]);
    }

    [Fact]
    public void a_grade_between_them_begins_nothing_and_lifts_what_was() =>
        Rest[0](Begin(Given())).Facts.OfType<OfficerAsked>().Last().Duty.ShouldStartWith("lift@");

    [Fact]
    public void a_downgrade_turns_favour_into_restriction() =>
        Given().When(Stream, Confirmed(2024, CreditGrade.AAA), new GradeDowngraded(Honesty, CreditGrade.AAA, CreditGrade.B, VetoGround.OtherVeto, null, "降-1", new(2026, 4, 2)))
            .State.State.ShouldBe("Restricted");

    [Theory]
    [InlineData(2026, true)]
    [InlineData(2027, false)]
    public void three_cycles_running_graded_b_put_the_qualification_in_question(int third, bool asked) =>
        BeginAgain(Begin(Given())).When(Stream, Confirmed(third, CreditGrade.B)).Facts.OfType<OfficerAsked>()
            .Any(duty => duty.Duty.StartsWith("withdraw-qualification@", StringComparison.Ordinal)).ShouldBe(asked);

    [Fact]
    public void a_profile_that_is_closed_has_no_consequences_any_more() =>
        Begin(Given()).When(Stream, new CreditProfileClosed(ProfileClosure.SubjectEnded, "注-1", new(2026, 6, 1))).State.State.ShouldBe("Over");

    private static GradeConfirmed Confirmed(int year, CreditGrade grade) =>
        new(Honesty, new(new(year, 2, 1), new(year + 1, 1, 31)), grade, 0, null, $"粤交信〔{year}〕1号", new(2026, 3, 2));
}
