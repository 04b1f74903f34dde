using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Licences and penalties have acts of their own: only licences have a current state, only penalties a term and repair.</summary>
[Law(DualPublicity.Fields)]
[RuleText(
    "该公示的文书种类不符，本事项只适用于{kind}。",
    "This publication is of the other kind: the act is for {kind} only.")]
public static class DocumentOfTheKind
{
    public static readonly RuleId Id = new("PUB-LIF-004");

    public static Refusal? Check(Publication publication, PublicationKind kind) =>
        publication.Document!.Kind == kind ? null : new Refusal(Id, ("kind", kind is PublicationKind.Licence ? "行政许可 licences" : "行政处罚 penalties"));
}
