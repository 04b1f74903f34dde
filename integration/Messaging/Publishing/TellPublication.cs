using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Messaging.Contracts;
using Publicised = Regulatory.Domain.Publicity.Publications.Publication;

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
        var now = seen.Earlier.Add(seen.Fact).Cast<PublicationFact>().Aggregate(Publicised.Initial, Publicised.Evolve);
        if (now is not { Document: { } said, Decision: { } decision } || now.IsOver) return null;
        return new(
            seen.Told, seen.Stream.Key, said.Kind.ToString(), said.Number, PartyTold.Of(said.Party), said.Authority.Name, said.Authority.Code.ToString(),
            said.Division.Value, said.IssuedOn, decision.Public, said.Penalty?.Kinds ?? [], said.Penalty?.Basis ?? [],
            Content: (said.Penalty?.Content ?? said.Licence?.Content)?.Text, ViolationType: said.Penalty?.ViolationType, Fine: said.Penalty?.Fine,
            LicenceNumber: PublicParty.NumberOf(said.Licence?.CertificateNumber), ValidFrom: said.Licence?.ValidFrom,
            ValidUntil: said.Licence?.ValidUntil ?? said.Penalty?.ValidUntil, Severity: decision.Class, ShownUntil: now.Until ?? decision.Until);
    }
}
