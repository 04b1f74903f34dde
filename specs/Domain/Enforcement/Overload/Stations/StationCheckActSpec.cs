using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Stations;

/// <summary>Given a check at a station so far, when an act, then.</summary>
public abstract class StationCheckActSpec : DeciderSpec<StationCheck, StationCheckFact, StationCheckCommand, OverloadContext>
{
    /// <summary>The static scale of the station: what counts is the reading, to ten kilograms.</summary>
    protected static MassFinding Static(int grossKg) => Finding(grossKg) with
    {
        Weigher = WeigherClass.Static, ErrorPerMille = 0, AdjustedKg = grossKg, ExcessKg = Math.Max(0, grossKg - 49_000),
    };

    protected static readonly VehicleGuided Guided =
        new(Site, Guangzhou, "广州市交通运输局", Truck, RoadPosition.Parse("G107 K12+000"), "目测疑似超限", Day);
    protected static readonly VehicleWeighed Over =
        new("WIM-01", "检字〔2026〕1号", SixAxles, LoadsOf(55_500), Static(55_500), Day) { Station = Site, Division = Guangzhou };
    protected static readonly VehicleWeighed Within = Over with { Finding = Static(48_000) };
    protected static readonly CargoUnloaded Unloaded = new(7_000, "站内卸货场", Day);
    protected static readonly VehicleReweighed Legal = new("WIM-01", "检字〔2026〕1号", SixLoads, Static(48_500), Day);

    protected static OverloadContext AtStation(OverloadContext context)
    {
        var site = SiteInService(Domain.Enforcement.Overload.Sites.SiteKind.FixedStation);
        return context with
        {
            Site = site with { Verifications = [site.Verifications[0] with { Weigher = WeigherClass.Static }] },
        };
    }

    protected internal override StationCheck Initial => StationCheck.Initial;

    protected internal override Actor UsualActor => Officer;

    protected internal override StationCheck Evolve(StationCheck state, StationCheckFact fact) => StationCheck.Evolve(state, fact);

    protected internal override Decision<StationCheckFact> Decide(StationCheck state, StationCheckCommand command, OverloadContext context) =>
        StationCheckDecider.Decide(state, command, context);

    protected internal override OverloadContext ContextAt(Instant at, Actor actor) => OverloadExamples.ContextAt(at, actor);
}
