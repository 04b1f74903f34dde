using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>
/// A model scores the fields it was published for; drivers by theirs, enterprises by theirs, everybody by the provincial index.
/// </summary>
[Law(OwnRules.CreditModels)]
[RuleText(
    "评价模型 {model} 不适用于该主体或者领域。",
    "Model {model} is not for this subject or this field.")]
public static class ModelOfSubject
{
    public static readonly RuleId Id = new("CRD-SCO-003");

    public static Refusal? Check(CreditProfileId profile, CreditModelId model, ModelTerms terms) =>
        terms.Domains.Contains(profile.Domain) && (model.Kind is CreditModelKind.Provincial
            || (model.Kind is CreditModelKind.Driver) == profile.Subject.IsPerson && profile.Subject.Kind is not CreditSubjectKind.Vehicle)
            ? null
            : new Refusal(Id, ("model", model));
}
