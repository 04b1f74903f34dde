using NodaTime;
using Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>Finds out who loaded an overloaded truck 货源倒查; a listed source unit is charged with the hit.</summary>
/// <param name="Unit">The listed source unit that the loader is.</param>
/// <param name="SlipNumber">装载单号; of a listed unit it stands on the sheet of its day.</param>
/// <param name="LoadedOn">Day of the loading.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(OversizeVehicleRules.Art44), Law(GuangdongRoadTransportRegulations.Art49)]
public sealed record TraceLoad(
    WeighRecordId Weighing, PartyConcerned Loader, SourceUnitId? Unit = null, string? SlipNumber = null, LocalDate? LoadedOn = null)
    : OverloadInquiryCommand;

public static partial class OverloadInquiryDecider
{
    private static Decision<OverloadInquiryFact> Decide(OverloadInquiry inquiry, TraceLoad command, OverloadContext context)
    {
        if (PartyIdentified.Check(command.Loader, context) is { } unknown) return unknown;
        var loader = PartyOnRecord.Of(command.Loader, context.PartyOf(command.Loader));
        if (LoadOfTheTruck.Check(command, loader.Party, context) is { } other) return other;
        var truck = context.Weighed!;
        var traced = new LoadTraced(
            truck.Division, truck.Plate, loader, command.Unit, command.SlipNumber, command.LoadedOn, context.On);
        return inquiry.Load is { } known && known with { On = context.On } == traced ? Decision<OverloadInquiryFact>.Nothing : traced;
    }
}
