using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>
/// Every document of the two publicities is reported to the credit platform, shown or not, when it is decided, and again whenever what
/// is said of it or for how long has changed (双公示).
/// </summary>
public static class TellPublication
{
    public static readonly Telling Telling = new(
        typeof(PublicationIssued), Of, typeof(PublicityDecided), typeof(NecessityRecorded), typeof(PublicityReconsidered), typeof(PublicationPublished),
        typeof(PublicationCorrected));

    private static PublicationIssued? Of(FactSeen seen, string partner)
    {
        var facts = seen.Earlier.Add(seen.Fact).Cast<PublicationFact>().ToList();
        var now = facts.Aggregate(Publication.Initial, Publication.Evolve);
        if (now is not { Party: { } party, Decision: { } decision } || now.IsOver || facts[0] is not PublicityDecided { Authority: var authority }) return null;
        return new(
            seen.Told, seen.Stream.Key, now.Kind.ToString(), now.DocumentNumber, PartyTold.Of(party), authority.Name, authority.Code.ToString(),
            now.Division.Value, now.DocumentOn, decision.Public, now.Penalty?.Kinds ?? [], now.Penalty?.Basis ?? [],
            Content: (now.Penalty?.Content ?? now.Licence?.Content)?.Text, ViolationType: now.Penalty?.ViolationType, Fine: now.Penalty?.Fine,
            LicenceNumber: now.Licence?.CertificateNumber, ValidFrom: now.Licence?.ValidFrom, ValidUntil: now.Licence?.ValidUntil ?? now.Penalty?.ValidUntil,
            Severity: decision.Class, ShownUntil: now.Until ?? decision.Until);
    }
}
