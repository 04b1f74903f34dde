using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// Who may do what in a licensing hall (licensing §2): the window receives, reviewers review, others decide, others issue.
/// </summary>
[Law(AdministrativeLicensingLaw.Art26)]
[RuleText(
    "该行为只能由下列岗位作出：{roles}。",
    "This act belongs to: {roles}.")]
public static class CapacityToAct
{
    public static readonly RuleId Id = new("LIC-APP-001");

    private static readonly ConcurrentDictionary<Type, ImmutableArray<Role>> RolesOf = new();

    public static Refusal? Check(LicenceApplicationCommand command, LicensingContext context)
    {
        var roles = RolesOf.GetOrAdd(command.GetType(), act => [.. act.GetCustomAttribute<ActOfAttribute>()?.Roles ?? []]);
        return roles.Any(context.Actor.Is) ? null : new Refusal(Id, ("roles", string.Join(", ", roles)));
    }
}
