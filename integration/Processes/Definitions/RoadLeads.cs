using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// What supervision saw on the road becomes a lead 线索 for the division and agency of the vehicle, about its owner. Whether a case is filed on
/// it is for officers: nothing is decided by an alarm alone (data-governance §3).
/// </summary>
internal static class RoadLeads
{
    /// <summary>伪造、篡改、删除动态监控数据</summary>
    public static readonly OffenceCode Tampering = OffenceCode.Parse("DM03");

    /// <summary>处置率低于百分之九十</summary>
    public static readonly OffenceCode Handling = OffenceCode.Parse("DM01");

    /// <summary>未制作危险货物运单</summary>
    public static readonly OffenceCode NoWaybill = OffenceCode.Parse("DG03");

    /// <param name="matter">What it comes of: the id of an alarm.</param>
    /// <param name="ground">Why, as one word: one matter may lead to two leads.</param>
    public static LeadId IdOf(string matter, string ground) => new(CommandIds.Derived($"regulatory/lead/{matter}/{ground}"));

    public static StreamName StreamOf(VehicleKey vehicle) => new(SupervisionActs.VehicleStreams, vehicle.ToString());

    /// <param name="facts">What is said to have happened; names nobody.</param>
    /// <param name="reference">Stream of what it rests on.</param>
    public static TakeUpLead TakeUp(
        LeadId lead, VehicleKey vehicle, PartyId owner, Outlook outlook, string facts, string? place, LocalDate foundOn, LocalDate actOn, OffenceCode? offence,
        StreamName reference)
    {
        // The plate may be another's by now: whose it was then, its entry says.
        var entered = outlook.Streams[StreamOf(vehicle)].OfType<VehicleRegistered>().Last(entry => entry.Owner.Party == owner);
        return new(
            lead, LeadSource.Other, EnforcementDomain.RoadTransport, entered.Division, entered.Agency, facts, place ?? "—", foundOn, actOn, offence,
            entered.Owner, vehicle.Plate, Reference: reference.ToString());
    }
}
