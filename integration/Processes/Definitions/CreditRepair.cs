using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 信用修复 (credit §6): publicity of the entry ends, the score is computed anew, sanctions are lifted, and whoever shares the record
/// acknowledges within three working days. One state follows the other; what the law refuses is put before an officer and does not
/// hold up the rest, because the effect of repair is the same everywhere at the same time.
/// </summary>
public static class CreditRepair
{
    private const string Granted = "Granted", Stopped = "PublishingStopped", Recomputed = "ScoreRecomputed", Lifted = "SanctionsLifted", Collected = "AcknowledgementsCollected";

    private const string StopPublishing = "stop-publishing", Recompute = "recompute";

    private const string Profile = "profile", Entry = "entry", Decision = "decision", Document = "document";

    private static readonly CreditListKind[] Lists = [CreditListKind.Overload, CreditListKind.SeriousDishonesty];

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.CreditRepair,
        [
            new(null, Granted, nameof(RepairGranted)),
            new(Granted, Stopped, "ProcessStepTaken, ProcessStepRefused"),
            new(Stopped, Recomputed, "ProcessStepTaken, ProcessStepRefused, ProcessMoved"),
            new(Recomputed, Lifted, nameof(ProcessMoved)),
            new(Lifted, Collected, nameof(AcknowledgementReceived), Ends: true),
        ],
        [typeof(RepairGranted)],
        static seen => seen.Fact is RepairGranted granted ? [$"{seen.Stream.Key.Replace('/', '-')}:{granted.Entry}"] : [],
        Upon)
    {
        LooksBack = static seen => seen.Fact is RepairGranted,
        Asks = static (process, seen) => seen.Fact is ProcessMoved && process.Known(Profile) is { } profile
            ? ProcessQuestions.None with
            {
                Streams = [new("credit.profile", profile), .. Lists.Select(list => ListOf(profile, list))],
            }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, process.State, seen.Fact) switch
    {
        (false, _, RepairGranted granted) when process.Run == 0 => Begin(granted, seen, outlook),
        (true, Granted, ProcessStepTaken { Step: StopPublishing }) => [new Move.GoTo(Stopped, CreditRepairMeasures.Repair)],
        (true, Granted, ProcessStepRefused { Step: StopPublishing } refused) =>
            [Steps.Refused(refused, Role.PublicityClerk), new Move.GoTo(Stopped, CreditRepairMeasures.Repair)],
        (true, Stopped, ProcessMoved { To: Stopped }) => Score(process, seen, outlook),
        (true, Recomputed, ProcessMoved { To: Recomputed }) => Lift(process, outlook),
        (true, _, ProcessStepRefused refused) => [Steps.Refused(refused, Role.CreditOfficer)],
        (true, Lifted, AcknowledgementReceived or ProcessMoved { To: Lifted }) when process.Awaited.IsEmpty => [new Move.End(Collected)],
        (true, _, DeadlinePassed passed) => Steps.Late(process, passed),
        _ => [],
    };

    private static IEnumerable<Move> Begin(RepairGranted granted, FactSeen seen, Outlook outlook)
    {
        var profile = seen.Before.Cast<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);
        var entry = profile.Find(granted.Entry)!;
        yield return new Move.Start(
            Granted, (Profile, seen.Stream.Key), (Entry, granted.Entry.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (Decision, granted.DocumentNumber), (Document, entry.DocumentNumber), ("division", profile.Division.ToString()));
        foreach (var partner in new[] { Partners.CreditPlatform, Partners.MarketRegulation })
            yield return new Move.Tell(
                partner, ProcessNotices.CreditRepaired, outlook.ToAcknowledge(seen.On), CreditRepairMeasures.Repair, "",
                ("decision", granted.DocumentNumber), ("application", granted.Application), ("document", entry.DocumentNumber), ("granted-on", Steps.Iso(seen.On)));
        yield return new Move.Give(
            StopPublishing, new EndPublicity(PublicationId.Of(PublicationKind.Penalty, entry.DocumentNumber), PublicityEnd.CreditRepaired, granted.DocumentNumber),
            CreditRepairMeasures.Repair);
    }

    /// <summary>Every score that took the entry into account is computed anew, by the model that it was computed by.</summary>
    private static IEnumerable<Move> Score(Process process, FactSeen seen, Outlook outlook)
    {
        var stream = new StreamName("credit.profile", process.Known(Profile)!);
        var profile = outlook.Streams[stream].Cast<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);
        foreach (var grading in profile.Gradings.Values)
            yield return new Move.Give(
                $"{Recompute}:{grading.Model}", new ComputeScore(profile.Id!.Value, grading.Model, seen.On, $"{stream}#{process.Known(Entry)}"),
                CreditRepairMeasures.Repair);
        yield return new Move.GoTo(Recomputed, CreditRepairMeasures.Repair);
    }

    /// <summary>Whether a listing rested on the entry is for an officer to say.</summary>
    private static IEnumerable<Move> Lift(Process process, Outlook outlook)
    {
        foreach (var list in Lists)
            if (outlook.Streams[ListOf(process.Known(Profile)!, list)].Cast<CreditListingFact>().Aggregate(CreditListing.Initial, CreditListing.Evolve).Listed is not null)
                yield return new Move.Ask(
                    $"delist:{list}", Role.CreditOfficer, $"主体在名单（{list}）内，信用已修复，请核定是否移出。",
                    $"The subject stands on the list {list} and was repaired: decide whether it is delisted.", CreditRepairMeasures.Repair);
        yield return new Move.GoTo(Lifted, CreditRepairMeasures.Repair);
    }

    private static StreamName ListOf(string profile, CreditListKind list) =>
        new("credit.list", new CreditListingId(CreditProfileId.Parse(profile).Subject, list).ToString());
}
