using Regulatory.Domain.Supervision;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Supervision;

namespace Regulatory.Api.Hosting;

/// <summary>The acts of supervision, told by their neighbours what they must know of them.</summary>
public sealed class SupervisionParts
{
    private SupervisionParts(SupervisionActs acts) => (Acts, Matters) = (acts, new(acts));

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
