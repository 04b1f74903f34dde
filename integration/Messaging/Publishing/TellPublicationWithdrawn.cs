using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>What is withdrawn here (APL 48), or repaired, or over, is withdrawn everywhere.</summary>
public static class TellPublicationWithdrawn
{
    public static readonly Telling Telling = new(typeof(PublicationWithdrawnNotice), Of, typeof(PublicationWithdrawn), typeof(PublicityEnded));

    private static PublicationWithdrawnNotice? Of(FactSeen seen, string partner)
    {
        if (seen.Last<PublicityDecided>() is not { } decided) return null;
        return seen.Fact switch
        {
            PublicationWithdrawn withdrawn => new(
                seen.Told, seen.Stream.Key, decided.Document.Number, withdrawn.Cause.ToString(), withdrawn.On, withdrawn.Document),
            PublicityEnded ended => new(seen.Told, seen.Stream.Key, decided.Document.Number, ended.Cause.ToString(), ended.On, ended.Document),
            _ => null,
        };
    }
}
