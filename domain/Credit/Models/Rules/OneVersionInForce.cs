using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>On every day at most one version of a model is in force.</summary>
[Law(OwnRules.CreditModels)]
[RuleText(
    "在 {from} 另有有效版本 {other}，须注明由新版本取代。",
    "Version {other} is in force on {from}: the new one must say that it takes its place.")]
public static class OneVersionInForce
{
    public static readonly RuleId Id = new("CRD-MOD-004");

    public static Refusal? Check(PublishModel command, CreditModels models) => models.Versions.Values.FirstOrDefault(other =>
            other.Id.Kind == command.Model.Kind && other.Id != command.Model && other.Id != command.Supersedes
            && (other.EndsOn is not { } end || command.InForceFrom < end)) is { } rival
        ? new Refusal(Id, ("from", command.InForceFrom), ("other", rival.Id))
        : null;
}
