using NodaTime;
using Regulatory.Domain.Supervision;
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
    private SupervisionParts(SupervisionActs acts) => (Acts, Matters) = (acts, new(acts));

    /// <summary>What lets tracks be watched: begun anew, it evaluates anew.</summary>
    public SupervisionEngine NewEngine(Executor executor, AlarmParameterHistory parameters, PositionFeed feed, ICardFeed cards, IClock clock,
        ILogger<SupervisionEngine> log) => new(
        new(new VehiclesOnWatch(new(executor, Acts), executor, Acts, clock).Of, (_, _) => default), parameters, executor.Execute,
        (phone, day, until, cancellation) => feed.Since(phone, day, until, cancellation), cards, log);

    /// <summary>What the gateway asks before it believes a terminal.</summary>
    public AdmittedTerminals Terminals(Executor executor) => new(new(executor, Acts));

    /// <summary>What the gateway of platforms asks, and tells.</summary>
    public RecordedPlatforms Platforms(Executor executor, Pseudonyms pseudonyms) => new(executor, Acts, pseudonyms.LinkVault);

    public SupervisionActs Acts { get; }

    /// <summary>What their streams are to somebody who is to be forgotten.</summary>
    public SupervisionMatters Matters { get; }

    public static SupervisionParts Of(Pseudonyms pseudonyms, SubjectActs subjects, ReadModelQuestions questions) =>
        new(new(pseudonyms, subjects, new(questions.OperatorOf, questions.OpenAlarmsOf, StandsStill)));

    /// <summary>Enters all of them.</summary>
    public SupervisionParts EnterIn(ActTable table)
    {
        Acts.EnterIn(table);
        return this;
    }

    /// <summary>While nothing is known of a vehicle with a card in it, it moves: the card is taken out, by the driver or by hand.</summary>
    private static ValueTask<bool> StandsStill(VehicleKey vehicle, CancellationToken cancellation) => new(false);
}
