using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 行政许可公示 (ALL 40, 双公示; licensing §8, §9): the decision that grants a licence, a renewal or a change is taken on record and shown at
/// once, and has the number of its certificate when that is issued. A second instance, of the licence, remembers the decisions that it
/// rests on: what is published of them says when the licence lost its force, and when it has it again.
/// </summary>
public static class LicencePublicity
{
    private const string Granted = "Granted", Shown = "Shown";

    private const string InForce = "InForce", Invalid = "Invalid", Struck = "Struck";

    private const string Evaluate = LicenceOfApplication.Step, Documents = "documents";

    private const char Between = '\n';

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.LicencePublicity,
        [
            new(null, Granted, nameof(LicenceGranted)),
            new(Granted, Shown, "CertificateIssued, ApplicationWithdrawn, ApplicationTerminated", Ends: true),
            new(null, InForce, "LicenceIssued, LicenceRenewed, LicenceChanged, CertificateReplaced, LicenceRestored"),
            new(InForce, Invalid, "LicenceExpired, LicenceRescinded, LicenceRevoked, LicenceWithdrawn"),
            new(Invalid, InForce, nameof(LicenceRestored)),
            new(InForce, Struck, nameof(LicenceDeregistered), Ends: true),
            new(Invalid, Struck, nameof(LicenceDeregistered), Ends: true),
        ],
        [typeof(LicenceGranted), typeof(CertificateIssued), typeof(ApplicationWithdrawn), typeof(ApplicationTerminated), typeof(LicenceFact)],
        static seen => seen.Fact switch
        {
            LicenceApplicationFact => [$"application:{seen.Stream.Key}"],
            LicenceFact fact when ApplicationOf(fact) is not null || BasisOf(fact) is not null || fact is RenewalDeemedGranted => [$"licence:{seen.Stream.Key}"],
            _ => [],
        },
        static (process, seen, outlook) => seen.Fact switch
        {
            LicenceFact fact => OfLicence(process, fact, seen, outlook),
            ProcessStepRefused { Step: LicenceOfApplication.Show } when process.Steps.GetValueOrDefault(Evaluate) is not null => [],
            ProcessStepRefused refused when process.IsRunning => [Steps.Refused(refused, Domain.Kernel.Role.PublicityClerk)],
            _ => OfDecision(process, seen, outlook),
        })
    {
        LooksBack = static seen => seen.Fact is LicenceApplicationFact,
        Asks = static (_, seen) => seen.Fact is LicenceFact fact && ApplicationOf(fact) is { } application
            ? ProcessQuestions.None with { Streams = [StreamOf(application)] }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> OfDecision(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, seen.Fact) switch
    {
        (false, LicenceGranted) when process.Run == 0 && LicenceOfApplication.Of(seen) is { } licence =>
        [
            new Move.Start(Granted, ("document", licence.Grant.DocumentNumber), ("division", licence.Submission.Division.ToString())),
            .. licence.Publish(outlook),
        ],
        (true, CertificateIssued issued) when LicenceOfApplication.Of(seen) is { } licence => [.. Finish(process, licence, issued, outlook), new Move.End(Shown)],
        (true, ApplicationWithdrawn or ApplicationTerminated) => [new Move.End(Shown)],
        _ => [],
    };

    /// <summary>What was refused just before the end is asked for here: afterwards nothing is.</summary>
    private static IEnumerable<Move> Finish(Process process, LicenceOfApplication licence, CertificateIssued issued, Outlook outlook) =>
        !process.Steps.TryGetValue(Evaluate, out var rule) ? []
        : rule is null ? licence.Complete(issued, outlook)
        : process.Duties.Contains(Steps.DutyOf(Evaluate)) ? []
        : [licence.Refused(rule.Value)];

    private static IEnumerable<Move> OfLicence(Process process, LicenceFact fact, FactSeen seen, Outlook outlook) => (process.IsRunning, process.State, fact) switch
    {
        (false, _, LicenceRestored) when process.Known(Documents) is { } documents =>
            [new Move.Start(InForce, (Documents, documents)), .. StateOf(documents, valid: true, fact, seen)],
        (true, Invalid, LicenceRestored) => [.. StateOf(process.Known(Documents)!, valid: true, fact, seen), new Move.GoTo(InForce, AdministrativeLicensingLaw.Art60)],
        (true, InForce, LicenceDeregistered) => [.. StateOf(process.Known(Documents)!, valid: false, fact, seen), new Move.End(Struck)],
        (true, _, LicenceDeregistered) => [new Move.End(Struck)],
        (true, InForce, not LicenceRestored) when BasisOf(fact) is not null =>
            [.. StateOf(process.Known(Documents)!, valid: false, fact, seen), new Move.GoTo(Invalid, AdministrativeLicensingLaw.Art70)],
        (true, _, RenewalDeemedGranted deemed) => [Deemed(deemed, seen)],
        _ when ApplicationOf(fact) is { } application && GrantIn(outlook.Streams[StreamOf(application)]) is { } grant => Learn(process, grant),
        _ => [],
    };

    private static IEnumerable<Move> Learn(Process process, LicenceGranted grant) =>
        !process.IsRunning ? [new Move.Start(InForce, (Documents, grant.DocumentNumber))]
        : process.Known(Documents)!.Split(Between).Contains(grant.DocumentNumber) ? []
        : [new Move.Join((Documents, $"{process.Known(Documents)}{Between}{grant.DocumentNumber}"))];

    /// <summary>Every decision that the licence rests on says the same of its force.</summary>
    private static IEnumerable<Move> StateOf(string documents, bool valid, LicenceFact fact, FactSeen seen) => documents.Split(Between).Select(number => new Move.Give(
        $"state:{number}@{seen.Position}",
        new RecordLicenceState(PublicationId.Of(PublicationKind.Licence, number), valid, fact is LicenceRestored restored ? restored.DocumentNumber : BasisOf(fact)!),
        DualPublicity.Fields));

    /// <summary>No document says so: a clerk looks at what is published of its term.</summary>
    private static Move.Ask Deemed(RenewalDeemedGranted deemed, FactSeen seen) => new(
        $"deemed-renewal@{seen.Position}", Domain.Kernel.Role.PublicityClerk,
        $"许可视为准予延续至 {(deemed.After.Until is { } until ? Steps.Iso(until) : "长期")}，没有决定文书，请核对其公示的有效期。",
        $"The renewal counts as granted to {(deemed.After.Until is { } last ? Steps.Iso(last) : "no end")} without a document: look at the term that is published.",
        AdministrativeLicensingLaw.Art50);

    private static LicenceGranted? GrantIn(IEnumerable<object> application) => application.OfType<LicenceGranted>().LastOrDefault();

    private static StreamName StreamOf(Domain.Licensing.ApplicationId application) => new(LicensingActs.ApplicationStreams, application.ToString());

    private static Domain.Licensing.ApplicationId? ApplicationOf(LicenceFact fact) => fact switch
    {
        LicenceIssued issued => issued.Application,
        LicenceRenewed renewed => renewed.Application,
        LicenceChanged changed => changed.Application,
        CertificateReplaced replaced => replaced.Application,
        _ => null,
    };

    /// <summary>The document by which a licence lost or regained its force; null for facts that change nothing about it.</summary>
    private static string? BasisOf(LicenceFact fact) => fact switch
    {
        LicenceExpired expired => $"有效期至 {Steps.Iso(expired.LastDay)} 届满",
        LicenceRescinded rescinded => rescinded.DecisionNumber,
        LicenceRevoked revoked => revoked.DecisionNumber,
        LicenceWithdrawn withdrawn => withdrawn.DecisionNumber,
        LicenceDeregistered deregistered => deregistered.Document,
        LicenceRestored restored => restored.DocumentNumber,
        _ => null,
    };
}
