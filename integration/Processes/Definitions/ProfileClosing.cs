using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 信用档案归档 (credit §10): a licence was struck from the register. If its holder keeps no other, the credit profile is closed, after the last
/// publicity term of its entries. A licence that is restored, or another that is held by then, leaves it open.
/// </summary>
public static class ProfileClosing
{
    private const string Waiting = "Waiting", Closed = "Closed", Kept = "Kept";

    private const string Profile = "profile", Document = "document", FinalTerm = "final-term", Close = "close";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.ProfileClosing,
        [
            new(null, Waiting, nameof(LicenceDeregistered)),
            new(Waiting, Closed, nameof(ProcessStepTaken), Ends: true),
            new(Waiting, Kept, "ProcessStarted, DeadlinePassed, ProcessStepRefused, LicenceRestored", Ends: true),
        ],
        [typeof(LicenceDeregistered), typeof(LicenceRestored)],
        static seen => [seen.Stream.Key],
        Upon)
    {
        LooksBack = static seen => seen.Fact is LicenceFact,
        Asks = static (process, seen) => seen.Fact is ProcessStarted or DeadlinePassed && ProfileOf(process) is { } profile
            ? ProcessQuestions.None with { Streams = [RepairedScores.StreamOf(profile)], HeldBy = profile.Subject.Party }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, seen.Fact) switch
    {
        (false, LicenceDeregistered deregistered) => Begin(deregistered, seen),
        // Who holds what else is asked once the holder is known.
        (true, ProcessStarted or DeadlinePassed) when ProfileOf(process) is { } profile => Weigh(process, profile, seen, outlook),
        (true, ProcessStepTaken { Step: Close }) => [new Move.End(Closed)],
        (true, ProcessStepRefused refused) => [Steps.Refused(refused, Role.CreditOfficer), new Move.End(Kept)],
        (true, LicenceRestored) => [new Move.End(Kept)],
        _ => [],
    };

    private static IEnumerable<Move> Begin(LicenceDeregistered deregistered, FactSeen seen)
    {
        var licence = seen.Before.Cast<LicenceFact>().Aggregate(Licence.Initial, Licence.Evolve);
        if (licence.Holder is { } holder && FieldOf(licence.Kind) is { } field)
            yield return new Move.Start(
                Waiting, (Profile, new CreditProfileId(CreditSubject.Of(holder.Party), field).ToString()), (Document, deregistered.Document),
                ("division", licence.Division.ToString()));
    }

    private static IEnumerable<Move> Weigh(Process process, CreditProfileId id, FactSeen seen, Outlook outlook)
    {
        var profile = outlook.Streams[RepairedScores.StreamOf(id)].Cast<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);
        if (profile.Id is null || profile.Closed || outlook.Held.Any(held => (held.IsUsable || held.SuspendedBy is not null) && FieldOf(held.Kind) == id.Domain))
            yield return new Move.End(Kept);
        else if (profile.Entries.Where(entry => entry.Counts).Select(RepairTerms.PublicUntil).Where(until => until >= seen.On).ToList() is [_, ..] terms)
            yield return new Move.Watch(FinalTerm, new(terms.Max(), Provisional: false), CreditRepairMeasures.Terms);
        else
            yield return new Move.Give(Close, new CloseProfile(id, ProfileClosure.LicenceDeregistered, process.Known(Document)!), OwnRules.CreditRecord);
    }

    private static CreditProfileId? ProfileOf(Process process) => process.Known(Profile) is { } profile ? CreditProfileId.Parse(profile) : null;

    /// <summary>The field of credit in which a licence makes its holder an operator or practitioner; null for permits and vehicle certificates.</summary>
    private static CreditDomain? FieldOf(LicenceKind kind) => kind switch
    {
        LicenceKind.VehicleCertificate or LicenceKind.OversizeTransport or LicenceKind.HighwayWorks or LicenceKind.BodyQualification or LicenceKind.Other => null,
        LicenceKind.WaterTransport or LicenceKind.PortOperation => CreditDomain.WaterTransport,
        _ => CreditDomain.RoadTransport,
    };
}
