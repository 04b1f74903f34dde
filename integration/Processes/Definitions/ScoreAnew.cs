using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// The provincial index of a subject follows what is recorded and reversed of it (credit §10), by the model that it was computed by last;
/// a subject without a score has none to follow. Evaluations of a cycle, which people propose and confirm, are left to them.
/// </summary>
internal static class ScoreAnew
{
    /// <summary>The profile that a step wrote to.</summary>
    public static ProcessQuestions Asked(ProcessStepTaken taken) =>
        IsOfCredit(taken.Command) ? ProcessQuestions.None with { Streams = [StreamOf(taken)] } : ProcessQuestions.None;

    /// <param name="document">What made the score change.</param>
    public static IEnumerable<Move> Of(ProcessStepTaken taken, string? document, FactSeen seen, Outlook outlook)
    {
        if (!IsOfCredit(taken.Command)) yield break;
        var profile = outlook.Streams[StreamOf(taken)].OfType<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);
        if (profile is { Id: { } id } && profile.Gradings.GetValueOrDefault(CreditModelKind.Provincial) is { } index)
            yield return new Move.Give(
                $"score:{taken.Step}", new ComputeScore(id, index.Model, seen.On, $"{taken.Target} {document}"), OwnRules.CreditRecord);
    }

    /// <summary>Who sees to a step that the law refused.</summary>
    public static Role? OfficerFor(ProcessStepRefused refused) =>
        IsOfCredit(refused.Command) || refused.Command == nameof(ComputeScore) ? Role.CreditOfficer : null;

    private static bool IsOfCredit(string command) => command is nameof(RecordCreditFact) or nameof(ReverseCreditFact);

    private static StreamName StreamOf(ProcessStepTaken taken) => taken.Target.Split('/', 2) is [var kind, var key]
        ? new(kind, key)
        : throw new FormatException($"'{taken.Target}' is no stream.");
}
