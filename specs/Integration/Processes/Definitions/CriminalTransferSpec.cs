using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes.Definitions;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class CriminalTransferSpec : ProcessSpec
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    protected override string End => "PoliceFiled";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
    [
        process => process.When(Matters.CaseStream, new PoliceTransferApproved(Matters.Head, ChinaTime.At(Day.PlusDays(2), new(10, 0)), Day.PlusDays(1))),
        process => process.When(Matters.CaseStream, new CaseTransferredToPolice("粤穗交移〔2026〕1号", "广州市公安局", "危险驾驶", new(Day.PlusDays(4), false), Day.PlusDays(1))),
        process => process.When(Matters.CaseStream, new PoliceFiledCase("穗公立字〔2026〕1号", new(Day.PlusDays(6), false), Day.PlusDays(3))),
    ];

    protected override GivenProcess Given() => new(CriminalTransfer.Definition, Matters.Case.ToString());

    protected override GivenProcess Begin(GivenProcess process) => process.When(Matters.CaseStream, new CrimeSuspected("涉嫌危险驾驶罪", new(Day.PlusDays(3), false), Day));

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void the_head_has_three_days_and_is_reminded_once()
    {
        var process = Begin(Given()).DaysPass(Day.PlusDays(4)).DaysPass(Day.PlusDays(5));
        process.Facts.OfType<DeadlinePassed>().ShouldHaveSingleItem().Due.ShouldBe(Day.PlusDays(3));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.AgencyHead);
    }

    [Fact]
    public void the_police_have_three_days_from_the_hand_over()
    {
        var process = Rest[1](Rest[0](Begin(Given())));
        process.State.Awaited.ShouldHaveSingleItem().Value.Due.Due.ShouldBe(Day.PlusDays(4));
        process.DaysPass(Day.PlusDays(5)).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.CaseUnitHead);
    }

    [Theory]
    [InlineData(ProcessAnswer.Agreed, nameof(RecordPoliceFiling))]
    [InlineData(ProcessAnswer.Objected, nameof(RecordPoliceRefusal))]
    public void what_the_police_answer_goes_on_the_record_of_the_case(ProcessAnswer answer, string command) =>
        Rest[1](Rest[0](Begin(Given()))).Acknowledged("police", answer).Commands.ShouldHaveSingleItem().GetType().Name.ShouldBe(command);

    [Fact]
    public void a_refusal_of_the_head_ends_it() =>
        Begin(Given()).When(Matters.CaseStream, new PoliceTransferDeclined(Matters.Head, "不构成犯罪", Day.PlusDays(1))).State.State.ShouldBe("NotTransferred");

    [Fact]
    public void a_refusal_of_the_police_can_be_objected_to_in_time()
    {
        var process = Rest[1](Rest[0](Begin(Given()))).When(
            Matters.CaseStream, new PoliceDeclinedCase("穗公不立字〔2026〕1号", "情节显著轻微", new(Day.PlusDays(7), false), new(Day.PlusDays(60), false), Day.PlusDays(4)));
        process.State.State.ShouldBe("PoliceDeclined");
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Due!.Value.Due.ShouldBe(Day.PlusDays(7));
    }
}
