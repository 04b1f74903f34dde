using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>A correction writes the party rightly; another party is another document.</summary>
[Law(OwnRules.PublicRecord)]
[RuleText(
    "更正不得改变当事人及其类别；当事人有误的，应当撤回。",
    "A correction cannot change who the party is; if that was wrong, the publication is withdrawn.")]
public static class SamePartyCorrected
{
    public static readonly RuleId Id = new("PUB-COR-001");

    public static Refusal? Check(Publication publication, PartyOnRecord party) =>
        publication.Document!.Party.Party == party.Party && publication.Document.Party.Kind == party.Kind ? null : new Refusal(Id);
}
