using System.Runtime.CompilerServices;
using Microsoft.Net.Http.Headers;
using Regulatory.Api.Access;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Guard;

namespace Regulatory.Api.Schema;

/// <summary>Actors as the GraphQL layer sees them.</summary>
public static class Callers
{
    private static readonly ConditionalWeakTable<Actor, Caller> Known = [];

    /// <summary>Officers see their division and those below it; applicants see what is their own, wherever it lies.</summary>
    public static Caller Of(Actor actor, HttpRequest request)
    {
        var caller = Known.GetValue(actor, Of);
        var language = LanguageOf(request);
        if (caller.Language != language) caller = caller with { Language = language };
        return StatedPurposes.Of(request) is { } purpose ? caller with { Purpose = purpose } : caller;
    }

    private static Caller Of(Actor actor)
    {
        var official = actor.Roles.Any(role => role is not Role.Public && !role.IsOfParty());
        var signedIn = official || actor.Roles.Any(role => role.IsOfParty());
        return new(
            signedIn ? actor.Account : null,
            [.. actor.Roles.Select(role => role.ToString())],
            official ? actor.Division.Prefix : null,
            actor.Party?.ToString())
        {
            MayIntrospect = actor.Is(Role.Auditor),
            Principal = actor,
        };
    }

    /// <summary>Chinese, unless the client likes English better.</summary>
    private static MessageLanguage LanguageOf(HttpRequest request)
    {
        if (request.Headers.AcceptLanguage.Count == 0) return MessageLanguage.Chinese;
        if (!StringWithQualityHeaderValue.TryParseList([.. request.Headers.AcceptLanguage.OfType<string>()], out var liked)) return MessageLanguage.Chinese;
        double Of(string language) => liked
            .Where(range => range.Value.StartsWith(language, StringComparison.OrdinalIgnoreCase))
            .Select(range => range.Quality ?? 1).DefaultIfEmpty(0).Max();
        return Of("en") > Of("zh") ? MessageLanguage.English : MessageLanguage.Chinese;
    }
}
