using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>K-01: what is not on record cannot be shown, corrected or withdrawn.</summary>
[Law(OwnRules.PublicRecord)]
[RuleText(
    "该文书尚未认定公示，没有可办理的公示记录。",
    "This document was never taken on record for publicity.")]
public static class PublicationOnRecord
{
    public static readonly RuleId Id = new("PUB-LIF-002");

    public static Refusal? Check(Publication publication) => publication.Document is null ? new Refusal(Id) : null;
}
