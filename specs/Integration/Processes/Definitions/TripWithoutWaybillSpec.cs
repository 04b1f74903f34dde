using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes.Definitions;

public sealed class TripWithoutWaybillSpec : ProcessSpec
{
    private static readonly DetectedTripId Trip = DetectedTripId.Parse("0198c6f0-0000-7000-8000-0000000000f1");

    private static readonly StreamName Log = new("supervision.trip-log", "粤A12345/Yellow@2026-03"), Lead = new("enforcement.lead", Trip.ToString());

    private static readonly TripTaken Taken = new(
        Roads.Noon, new(new GeoPosition(23_100_000, 113_300_000), "黄埔化工库"), null, new(new GeoPosition(22_500_000, 114_000_000), null), 120_400,
        TripSign.BeganAtLoadingPlace);

    private static readonly TripDetectedWithoutWaybill Bare = new(
        Trip, Roads.Tanker, Taken, new(Roads.Carrier, Roads.CarrierCode, "穗安物流有限公司"), Roads.Guangzhou, ["3"], Roads.Day);

    private static readonly DetectedTripWithdrawn Gone = new(Trip, "补传定位填补了缺口", Roads.Day.PlusDays(1));

    private static readonly LeadFiled Filed = new(CaseId.Parse("0198c6f0-0000-7000-8000-0000000000c1"), Roads.Day.PlusDays(5));

    protected override string End => "Decided";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.When(Lead, Filed)];

    protected override GivenProcess Given() => Given(refuses: null);

    protected override GivenProcess Begin(GivenProcess process) => process.When(Log, Bare);

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(Log, Bare);

    [Fact]
    public void it_is_a_lead_for_having_no_waybill_and_the_operator_is_told()
    {
        var process = Begin(Given());
        var lead = process.Commands.ShouldHaveSingleItem().ShouldBeOfType<TakeUpLead>();
        (lead.Lead.Value, lead.Offence!.Value.Value, lead.Party!.Party, lead.Plate, lead.ActOn, lead.Place)
            .ShouldBe((Trip.Value, "DG03", Roads.Carrier, Roads.Tanker.Plate, Roads.Day, "黄埔化工库"));
        lead.Facts.ShouldContain("120 公里");
        process.Facts.OfType<EnterpriseNotified>().ShouldHaveSingleItem().Party.ShouldBe(Roads.Carrier);
    }

    [Fact]
    public void a_waybill_that_is_made_out_later_is_noted_and_mends_nothing()
    {
        var revised = new DetectedTripRevised(Trip, 1, Taken, new(Roads.Waybill.Value, "GD2026030200000146", Roads.Noon), Roads.Day);
        var process = Begin(Given()).When(Log, revised, revised with { Revision = 2 });
        process.State.Known("late-waybill").ShouldBe("GD2026030200000146");
        process.Commands.Count.ShouldBe(1);
        process.State.State.ShouldBe("Reported");
    }

    [Fact]
    public void late_data_that_show_no_trip_let_the_lead_lapse_with_the_reason()
    {
        var process = Begin(Given()).When(Log, Gone);
        process.Commands[^1].ShouldBeOfType<LapseLead>().Reasons.ShouldContain(Gone.Reasons);
        process.State.State.ShouldBe("Withdrawn");
    }

    [Fact]
    public void where_a_case_was_filed_already_the_head_of_the_unit_is_asked()
    {
        var process = Rest[0](Begin(Given(LeadStillOpen.Id))).When(Log, Gone);
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.CaseUnitHead);
        (process.State.Run, process.State.State).ShouldBe((2, "Withdrawn"));
    }

    [Fact]
    public void a_withdrawal_that_is_on_record_before_the_lead_is_taken_back_is_still_asked_about() =>
        Given(LeadStillOpen.Id).When(Log, Bare, Gone).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.CaseUnitHead);

    private static GivenProcess Given(RuleId? refuses) =>
        new GivenProcess(TripWithoutWaybill.Definition, Trip.ToString()) { Refuses = command => command is LapseLead ? refuses : null }
            .Recorded(Roads.TankerStream, Roads.Entered);
}
