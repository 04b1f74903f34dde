using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class OverloadFollowUpSpec : ProcessSpec
{
    private const string Check = "0198c6f0-0000-7000-8000-0000000000f1", Unit = "0198c6f0-0000-7000-8000-0000000000c1";

    private static readonly EntryLiabilityFound Found = new(
        EntryFault.WeigherOff, SiteId.Parse("0198c6f0-0000-7000-8000-0000000000a1"), DivisionCode.Parse("440100"),
        CreditCode.Parse("91440300MA5BBBB14D"), Matters.Truck, new(WeigherClass.Static, 24_000, 0, 24_000, 18_000, 6_000), "穗交倒查〔2026〕1号", Matters.Day);

    protected override string End => "Handled";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.Acknowledged(Partners.TollOperator)];

    protected override GivenProcess Given() => new(OverloadFollowUp.Definition, $"entry:{Check}");

    protected override GivenProcess Begin(GivenProcess process) => process.When(new("enforcement.entry-check", Check), Found);

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void the_operator_of_an_entry_is_told_and_its_credit_is_looked_at()
    {
        var process = Begin(Given());
        var told = process.Facts.OfType<AcknowledgementAwaited>().ShouldHaveSingleItem();
        (told.Partner, told.Notice, told.Content["fault"]).ShouldBe((Partners.TollOperator, ProcessNotices.EntryLiability, "WeigherOff"));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.CreditOfficer);
    }

    [Fact]
    public void a_truck_that_is_turned_away_again_and_again_is_a_lead()
    {
        var process = new GivenProcess(OverloadFollowUp.Definition, $"truck:{Matters.Truck.ToString().Replace('/', '-')}:2026-03-02").When(
            new("enforcement.truck-record", Matters.Truck.ToString()),
            new RepeatedRefusalNoted(Matters.Truck, [EntryCheckId.Parse(Check)], new LocalDate(2026, 2, 26), new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 2)));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            asked => asked.Role.ShouldBe(Role.CaseUnitHead), asked => asked.Duty.ShouldBe("register-lead"));
        process.State.Completed.ShouldBeTrue();
    }

    [Fact]
    public void whoever_loaded_is_examined_in_a_case_of_their_own()
    {
        var loader = PartyOnRecord.Of(new(PartyKind.Organisation, "砂石场", CreditCode.Parse("91440300MA5BBBB14D")), PartyId.Parse("E:91440300MA5BBBB14D"));
        var process = new GivenProcess(OverloadFollowUp.Definition, $"loader:{Check}:E-91440300MA5BBBB14D").When(
            new("enforcement.overload-inquiry", Check),
            new LoadTraced(DivisionCode.Parse("440100"), Matters.Truck, loader, null, "ZZ-1", Matters.Day, Matters.Day));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Basis.ShouldBe("GD-RTR/65");
    }

    [Fact]
    public void a_driver_is_examined_who_has_no_qualification_and_counted_only_who_has()
    {
        var driver = PartyOnRecord.Of(new(PartyKind.NaturalPerson, "张三"), Matters.Driver);
        var traced = new DriverTraced(DivisionCode.Parse("440100"), Matters.Truck, driver, null, null, Matters.Day);
        var key = $"driver:{Check}:{Matters.Driver.Value.Replace(':', '-')}";
        var stream = new StreamName("enforcement.overload-inquiry", Check);
        new GivenProcess(OverloadFollowUp.Definition, key).When(stream, traced).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Basis.ShouldBe("RTR/64");
        new GivenProcess(OverloadFollowUp.Definition, key).When(stream, traced with { Qualification = new(Matters.Driver, "4401001990") }).Facts.ShouldBeEmpty();
    }

    [Fact]
    public void a_source_unit_with_too_many_hits_is_for_the_head_to_order()
    {
        var process = new GivenProcess(OverloadFollowUp.Definition, $"source:{Unit}:2026-03-02").When(
            new("enforcement.source-unit", Unit), new SourceHitsExceeded(3, new(2026, 2, 1), new(2026, 3, 2), new(2026, 3, 2)));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Duty.ShouldBe("order-and-inspect");
        process.State.Completed.ShouldBeTrue();
    }
}
