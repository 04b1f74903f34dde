using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Regulatory.Domain.Kernel;
using Claim = System.Security.Claims.Claim;

namespace Regulatory.Api.Access;

/// <summary>The token's claims and the actor they make.</summary>
public static class ActorClaims
{
    public const string Subject = "sub", Name = "name", Roles = "roles", Division = "division", Agency = "agency", Party = "party",
        Purpose = "purpose";

    /// <summary>Whoever comes without a token: the public, who see what the law publishes.</summary>
    public static Actor Anonymous { get; } = new("anonymous", "", [Role.Public], DivisionCode.Parse("440000"), "");

    public static IEnumerable<Claim> Of(Actor actor)
    {
        yield return new(Subject, actor.Account);
        yield return new(Name, actor.Name);
        foreach (var role in actor.Roles) yield return new(Roles, role.ToString());
        yield return new(Division, actor.Division.ToString());
        yield return new(Agency, actor.Agency);
        if (actor.Party is { } party) yield return new(Party, party.ToString());
    }

    private static readonly ConditionalWeakTable<ClaimsPrincipal, Actor> Known = [];

    /// <summary>The actor that a verified token speaks for.</summary>
    /// <exception cref="TokenNotUsable">A claim is missing or wrong, or roles are combined that exclude each other.</exception>
    public static Actor ActorOf(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } ? Known.GetValue(principal, Read) : Anonymous;

    private static Actor Read(ClaimsPrincipal principal)
    {
        var roles = principal.FindAll(Roles).Select(claim => ParseRole(claim.Value)).Distinct().ToImmutableArray();
        if (roles.IsEmpty) throw new TokenNotUsable(Roles, "no role");
        if (roles.Contains(Role.System) || roles.Contains(Role.Partner))
            throw new TokenNotUsable(Roles, "System and Partner are not roles that a token can carry");
        if (roles.Contains(Role.Administrator) && roles.Contains(Role.Auditor))
            throw new TokenNotUsable(Roles, "one account cannot be administrator and auditor");
        if (roles.Any(role => role.IsOfParty()) && principal.FindFirst(Party) is null)
            throw new TokenNotUsable(Party, "an applicant is somebody");
        return new(
            Required(principal, Subject),
            principal.FindFirstValue(Name) ?? "",
            roles,
            DivisionCode.TryParse(Required(principal, Division), null, out var division)
                ? division
                : throw new TokenNotUsable(Division, "not a division of Guangdong"),
            principal.FindFirstValue(Agency) ?? "",
            principal.FindFirstValue(Party) is not { } party ? null
                : PartyId.TryParse(party, null, out var id) ? id : throw new TokenNotUsable(Party, "not a party id"));
    }

    /// <summary>When the token ends; null for whoever came without one.</summary>
    public static DateTimeOffset? EndOf(ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue("exp"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) + Authentication.ClockSkew
            : null;

    /// <summary>Roles by their names to the letter: no numbers, no lists, no blanks.</summary>
    private static readonly FrozenDictionary<string, Role> RoleNames =
        Enum.GetValues<Role>().ToFrozenDictionary(role => role.ToString(), StringComparer.Ordinal);

    private static Role ParseRole(string value) =>
        RoleNames.TryGetValue(value, out var role)
            ? role
            : throw new TokenNotUsable(Roles, "unknown role");

    private static string Required(ClaimsPrincipal principal, string claim) =>
        principal.FindFirstValue(claim) is { Length: > 0 } value ? value : throw new TokenNotUsable(claim, "missing");
}

/// <summary>The token is genuine but does not say, in terms of this system, who its bearer is.</summary>
public class TokenNotUsable(string claim, string reason) : Exception($"The token's claim '{claim}' cannot be used: {reason}.")
{
    public string Claim { get; } = claim;
}

/// <summary>The token was good until whom it names, or what it lets them be, was withdrawn.</summary>
public sealed class AccountWithdrawn(string claim, string reason) : TokenNotUsable(claim, reason);
