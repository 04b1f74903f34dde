using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Terminals.Platforms;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Api.Hosting;

/// <summary>The acts of supervision, told by their neighbours what they must know of them.</summary>
public sealed class SupervisionParts
{
    private readonly ReferenceData reference;
    private readonly ReadModelQuestions questions;

    private SupervisionParts(SupervisionActs acts, ReferenceData reference, ReadModelQuestions questions)
    {
        (Acts, Matters) = (acts, new(acts));
        (this.reference, this.questions) = (reference, questions);
    }

    /// <summary>What lets tracks be watched: begun anew, it evaluates anew.</summary>
    /// <param name="waybills">Null where tracks are watched without looking at trips.</param>
    public SupervisionEngine NewEngine(
        Executor executor, AlarmParameterHistory parameters, PositionFeed feed, ICardFeed cards, IClock clock, ILogger<SupervisionEngine> log,
        WaybillsOnTheRoad? waybills = null)
    {
        var vehicles = new VehiclesOnWatch(new(executor, Acts), executor, Acts, clock, questions.HazardClassesOf);
        Figures Current() => reference.Current.Figures;
        var knowledge = new SupervisionKnowledgeOfVehicles(vehicles.Of, new KnownSurroundings(Map, Current, waybills, vehicles.Known).Around)
        {
            Trips = waybills is null ? null : new(waybills, Map, Current),
            HazardClassesOf = vehicles.HazardClassesOf,
        };
        return new(
            knowledge, parameters, executor.Execute, (phone, day, until, cancellation) => feed.Since(phone, day, until, cancellation), cards, log);
    }

    /// <summary>Road, limit and permitted places at a point, by the map of its day; plans of trips are not looked at.</summary>
    public Surroundings Around(TrackPoint point) => Map().Around(point.Position, ChinaTime.DayOf(point.At));

    private RoadMap Map() => reference.Current.Map;

    /// <summary>What the gateway asks before it believes a terminal.</summary>
    public AdmittedTerminals Terminals(Executor executor) => new(new(executor, Acts));

    /// <summary>What the gateway of platforms asks, and tells.</summary>
    public RecordedPlatforms Platforms(Executor executor, Pseudonyms pseudonyms, ILogger log) => new(executor, Acts, pseudonyms.LinkVault, log);

    public SupervisionActs Acts { get; }

    /// <summary>What their streams are to somebody who is to be forgotten.</summary>
    public SupervisionMatters Matters { get; }

    public static SupervisionParts Of(Pseudonyms pseudonyms, ReferenceData reference, SubjectActs subjects, ReadModelQuestions questions) =>
        new(new(pseudonyms, subjects, new(questions.OperatorOf, questions.OpenMattersOf, questions.StandsStill)), reference, questions);

    /// <summary>Enters all of them.</summary>
    public SupervisionParts EnterIn(ActTable table)
    {
        Acts.EnterIn(table);
        return this;
    }
}
