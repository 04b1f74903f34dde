using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>
/// K-01: a published document has a number, a deciding and a supplying body, and a date neither in the future nor before there
/// was dual publicity.
/// </summary>
[Law(OwnRules.PublicRecord)]
[RuleText(
    "公示的文书须有文号、决定机关、数据来源单位，文书日期须在 {first} 至 {on} 之间。",
    "A published document has a number, a deciding body and a data source, and a date from {first} to {on}.")]
public static class DocumentIdentified
{
    public static readonly RuleId Id = new("PUB-EVA-001");

    public static Refusal? Check(EvaluatePublicity command, PublicityContext context)
    {
        var first = DualPublicity.DaysToPublish.Steps[0].From;
        return string.IsNullOrWhiteSpace(command.DocumentNumber)
            || string.IsNullOrWhiteSpace(command.Authority.Name)
            || string.IsNullOrWhiteSpace(command.Source.Name)
            || command.DocumentOn < first || command.DocumentOn > context.On
                ? new Refusal(Id, ("first", first), ("on", context.On))
                : null;
    }
}
