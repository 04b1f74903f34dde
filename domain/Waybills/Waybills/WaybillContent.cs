using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks;
using Regulatory.Domain.Waybills.Trips;

namespace Regulatory.Domain.Waybills;

/// <summary>What a waybill says, as facts remember it: <see cref="WaybillParticulars"/> with everything personal sealed.</summary>
/// <param name="Dispatcher">Account of the dispatcher 调度人.</param>
public sealed record WaybillContent(
    Instant PlannedStart,
    Instant PlannedArrival,
    PartyOnRecord Consignor,
    PartyOnRecord Loader,
    PartyOnRecord Consignee,
    TripRoute Route,
    PartyOnRecord Carrier,
    string LicenceNumber,
    TransportVehicle Vehicle,
    TransportTrailer? Trailer,
    TankOnWaybill? Tank,
    CrewOnRecord Driver,
    CrewOnRecord? SecondDriver,
    CrewOnRecord? Escort,
    GoodsLoad Load,
    GoodsPapers Papers,
    bool CityDistribution,
    string? TemperatureControl,
    string? Remarks,
    string Dispatcher)
{
    /// <summary>The strictest regime of its lines: one line under the full regime makes it full.</summary>
    public GoodsRegime Regime() => Load.Lines.Min(line => line.Regime);

    /// <summary>Everybody on board, with their duty.</summary>
    public IEnumerable<(CrewDuty Duty, CrewOnRecord Member)> Crew()
    {
        yield return (CrewDuty.Driver, Driver);
        if (SecondDriver is { } second) yield return (CrewDuty.SecondDriver, second);
        if (Escort is { } escort) yield return (CrewDuty.Escort, escort);
    }

    /// <summary>As what somebody is on board; null for anybody else.</summary>
    public CrewDuty? DutyOf(PartyId? person) =>
        Crew().Where(member => member.Member.Person == person).Select(member => (CrewDuty?)member.Duty).FirstOrDefault();

    /// <summary>The books of every vehicle and person that the trip takes.</summary>
    public ImmutableArray<TripBookId> Books() =>
    [
        TripBookId.Of(Vehicle.Plate),
        .. Trailer is { } trailer ? [TripBookId.Of(trailer.Plate)] : Array.Empty<TripBookId>(),
        .. Crew().Select(member => TripBookId.Of(member.Member.Person)).Distinct(),
    ];

    /// <summary>Nothing but the dispatcher may differ.</summary>
    public bool SaysTheSameAs(WaybillContent other) => this == (other with { Dispatcher = Dispatcher });

    /// <summary>As the rules on goods look at it.</summary>
    /// <param name="technicalGrade">By the register; null where it is not on record.</param>
    public PlannedCarriage Carriage(int? technicalGrade) => new(
        Load, new(Vehicle.Body, IsDrawbarTrain, Vehicle.Class, technicalGrade), Tank, Papers, Route.Tunnels);

    /// <summary>A truck that is no tractor and pulls a trailer is one, whatever it is called.</summary>
    private bool IsDrawbarTrain => Vehicle.IsDrawbarTrain || (Trailer is not null && !Vehicle.IsTractor);

    /// <summary>What it says once a change on the way is made; whoever the change names must be identified.</summary>
    public WaybillContent AmendedBy(AmendInTransit change, WaybillsContext context)
    {
        var after = this with
        {
            Route = change.Route ?? Route,
            PlannedArrival = change.PlannedArrival ?? PlannedArrival,
            Consignee = change.Consignee is { } consignee ? PartyOnRecord.Of(consignee, context.PartyOf(consignee)) : Consignee,
            Vehicle = change.Vehicle ?? Vehicle,
            // A truck that takes over from a tractor pulls no trailer unless it is named.
            Trailer = change.Trailer ?? (change.Vehicle is { IsTractor: false } ? null : Trailer),
            Driver = change.Driver is { } driver ? CrewOnRecord.Of(driver, context.Persons[driver.ResidentId]) : Driver,
            Escort = change.Escort is { } escort ? CrewOnRecord.Of(escort, context.Persons[escort.ResidentId]) : Escort,
        };
        // A fixed tank stays with what it is fixed to; a tank container is lifted over.
        var left = after.Carrying != Carrying && Tank is { Mounting: TankMounting.Fixed };
        return after with { Tank = change.Tank ?? (left ? null : Tank) };
    }

    /// <summary>The plate of what carries the goods: the trailer's, where there is one.</summary>
    private Plate Carrying => Trailer?.Plate ?? Vehicle.Plate;

    /// <summary>What of a dispatcher's particulars goes on record.</summary>
    public static WaybillContent Of(WaybillParticulars said, WaybillsContext context)
    {
        return new(
            said.PlannedStart, said.PlannedArrival, Party(said.Consignor), Party(said.Loader), Party(said.Consignee), said.Route,
            Party(said.Carrier), said.LicenceNumber, said.Vehicle, said.Trailer, said.Tank, Member(said.Driver)!, Member(said.SecondDriver),
            Member(said.Escort), said.Load, said.Papers ?? new(), said.CityDistribution, said.TemperatureControl, said.Remarks,
            context.Actor.Account);

        PartyOnRecord Party(PartyConcerned party) => PartyOnRecord.Of(party, context.PartyOf(party));

        CrewOnRecord? Member(CrewMember? member) =>
            member is null ? null : CrewOnRecord.Of(member, context.Persons[member.ResidentId]);
    }
}
