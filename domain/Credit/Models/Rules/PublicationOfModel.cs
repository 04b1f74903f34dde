using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>A model is published before it scores anybody: its document has a number.</summary>
[Law(OwnRules.CreditModels)]
[Law(GuangdongRoadTransportRegulations.Art11)]
[RuleText(
    "评价模型须凭公布文件的文号公布或者废止。",
    "A model is published and superseded by a numbered document.")]
public static class PublicationOfModel
{
    public static readonly RuleId Id = new("CRD-MOD-005");

    public static Refusal? Check(string documentNumber) => string.IsNullOrWhiteSpace(documentNumber) ? new Refusal(Id) : null;
}
