using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Acts.Publicity;
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

    private const string StopPublishing = "stop-publishing";

    private const string Profile = "profile", Entry = "entry", Decision = "decision", Document = "document";

    private static readonly CreditListKind[] Lists = [CreditListKind.Overload, CreditListKind.SeriousDishonesty];

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.CreditRepair,
        [
            new(null, Granted, nameof(RepairGranted)),
            new(Granted, Stopped, "RepairGranted, ProcessStepTaken, ProcessStepRefused"),
            new(Stopped, Recomputed, "ProcessStepTaken, ProcessStepRefused, ProcessMoved"),
            new(Recomputed, Lifted, nameof(ProcessMoved)),
            new(Lifted, Collected, nameof(AcknowledgementReceived), Ends: true),
        ],
        [typeof(RepairGranted)],
        static seen => seen.Fact is RepairGranted granted ? [$"{seen.Stream.Key.Replace('/', '-')}:{granted.Entry}"] : [],
        Upon)
    {
        LooksBack = static seen => seen.Fact is RepairGranted,
        Asks = static (process, seen) => seen.Fact switch
        {
            RepairGranted granted => ProcessQuestions.None with { Streams = [PublicationOf(EntryOf(granted, seen))] },
            ProcessMoved when process.Known(Profile) is { } profile => ProcessQuestions.None with
            {
                Streams = [RepairedScores.StreamOf(CreditProfileId.Parse(profile)), .. Lists.Select(list => ListOf(profile, list))],
            },
            _ => ProcessQuestions.None,
        },
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
        var (profile, entry) = (Folded(seen), EntryOf(granted, seen));
        yield return new Move.Start(
            Granted, (Profile, seen.Stream.Key), (Entry, granted.Entry.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (Decision, granted.DocumentNumber), (Document, entry.DocumentNumber), ("division", profile.Division.ToString()));
        // Market regulation is told of enterprises alone.
        foreach (var partner in profile.Id!.Value.Subject.IsPerson ? [Partners.CreditPlatform] : (string[])[Partners.CreditPlatform, Partners.MarketRegulation])
            yield return new Move.Tell(
                partner, ProcessNotices.CreditRepaired, outlook.ToAcknowledge(seen.On), CreditRepairMeasures.Repair, "",
                ("decision", granted.DocumentNumber), ("application", granted.Application), ("document", entry.DocumentNumber), ("granted-on", Steps.Iso(seen.On)));
        // Of a document about somebody else nothing is ended: an entry for a driver's points stands under the decision on the enterprise.
        if (IsTheirs(profile, entry, outlook.Streams[PublicationOf(entry)]))
            yield return new Move.Give(
                StopPublishing,
                new EndPublicity(PublicationId.Of(PublicationKind.Penalty, entry.DocumentNumber), PublicityEnd.CreditRepaired, granted.DocumentNumber),
                CreditRepairMeasures.Repair);
        else
            yield return new Move.GoTo(Stopped, CreditRepairMeasures.Repair);
    }

    private static IEnumerable<Move> Score(Process process, FactSeen seen, Outlook outlook)
    {
        var profile = CreditProfileId.Parse(process.Known(Profile)!);
        var cause = $"{RepairedScores.StreamOf(profile)}#{process.Known(Entry)}";
        return RepairedScores.Of(profile, seen.On, "", cause, CreditRepairMeasures.Repair, outlook)
            .Append(new Move.GoTo(Recomputed, CreditRepairMeasures.Repair));
    }

    private static CreditProfile Folded(FactSeen seen) => seen.Before.Cast<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);

    private static CreditEntry EntryOf(RepairGranted granted, FactSeen seen) => Folded(seen).Find(granted.Entry)!;

    private static StreamName PublicationOf(CreditEntry entry) =>
        new(PublicityActs.PublicationStreams, PublicationId.Of(PublicationKind.Penalty, entry.DocumentNumber).ToString());

    /// <summary>The document is about the subject; what is not on record yet is for a clerk, who must not show it any more.</summary>
    private static bool IsTheirs(CreditProfile profile, CreditEntry entry, IEnumerable<object> publication) =>
        publication.Cast<PublicationFact>().Aggregate(Publication.Initial, Publication.Evolve).Document is { } document
            ? document.Party.Party == profile.Id!.Value.Subject.Party
            : entry.SourceSystem == PenaltyCredit.Source;

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
