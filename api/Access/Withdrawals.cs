using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Access;

/// <summary>
/// What tokens say that holds no longer: setting <c>Auth:Withdrawn</c>, a list of accounts (<c>zhang.san</c>) and of single roles of
/// accounts (<c>zhang.san/Issuer</c>). Tokens cannot be called back, so it is looked at with every request and every event of a stream;
/// a change of the settings file counts at once.
/// </summary>
public sealed class Withdrawals : IDisposable
{
    private readonly IDisposable reloads;
    private FrozenSet<string> entries = FrozenSet<string>.Empty;

    public Withdrawals(IConfiguration configuration)
    {
        Read(configuration);
        reloads = ChangeToken.OnChange(configuration.GetReloadToken, Read, configuration);
    }

    /// <summary>The actor as of now.</summary>
    /// <exception cref="AccountWithdrawn">The account, or the last of its roles, was withdrawn.</exception>
    public Actor Now(Actor actor)
    {
        var withdrawn = Volatile.Read(ref entries);
        if (withdrawn.Count == 0) return actor;
        if (withdrawn.Contains(actor.Account)) throw new AccountWithdrawn(ActorClaims.Subject, "the account was withdrawn");
        var left = actor.Roles.RemoveAll(role => withdrawn.Contains($"{actor.Account}/{role}"));
        if (left.IsEmpty) throw new AccountWithdrawn(ActorClaims.Roles, "its roles were withdrawn");
        return left.Length == actor.Roles.Length ? actor : actor with { Roles = left };
    }

    public void Dispose() => reloads.Dispose();

    private void Read(IConfiguration configuration) => Volatile.Write(
        ref entries,
        Entries(configuration.GetSection("Auth:Withdrawn")).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>A list, or one text with commas: whoever withdraws in a hurry must not be misunderstood.</summary>
    private static IEnumerable<string> Entries(IConfigurationSection section) => section.GetChildren().Select(entry => entry.Value).Append(section.Value)
        .OfType<string>().SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>Who asks.</summary>
public static class Asking
{
    /// <summary>The actor of a request as of now: of an open stream, while it lasts.</summary>
    /// <exception cref="TokenNotUsable">The token counts no more.</exception>
    public static Actor ActorNow(this HttpContext http) =>
        http.RequestServices.GetRequiredService<Withdrawals>().Now(ActorClaims.ActorOf(http.User));
}
