using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Integration.Acts.Credit;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// An entry counts no longer: every score that a profile has is computed anew, by the model that it was computed by. The index as of today; the
/// grade of a cycle as of its last day at the latest, so that a past evaluation is corrected and the one under way is not displaced.
/// </summary>
internal static class RepairedScores
{
    public static StreamName StreamOf(CreditProfileId profile) => new(CreditActs.ProfileStreams, profile.ToString());

    /// <param name="occasion">Tells the steps apart from others of the run.</param>
    public static IEnumerable<Move> Of(CreditProfileId id, LocalDate on, string occasion, string cause, string basis, Outlook outlook)
    {
        var profile = outlook.Streams[StreamOf(id)].Cast<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);
        foreach (var grading in profile.Gradings.Values)
            yield return new Move.Give(
                $"recompute:{grading.Model}{occasion}",
                new ComputeScore(id, grading.Model, grading.Model.Kind is CreditModelKind.Provincial ? on : LocalDate.Min(on, grading.Cycle.Until), cause),
                basis);
    }
}
