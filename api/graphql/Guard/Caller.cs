using System.Collections.Immutable;

namespace Regulatory.GraphQL.Guard;

/// <summary>Who asks. The host makes it from the token; without one it is <see cref="Nobody"/>.</summary>
/// <param name="Subject">Account; null for an anonymous caller.</param>
/// <param name="Roles">Names of roles, as the rules of entities and commands use them.</param>
/// <param name="DivisionPrefix">
/// The digits with which the divisions that the caller may see begin: <c>44</c> the province, <c>4401</c> a city; null for none.
/// </param>
/// <param name="Party">The party whose own rows the caller may see whatever their division.</param>
public sealed record Caller(string? Subject, ImmutableSortedSet<string> Roles, string? DivisionPrefix, string? Party = null)
{
    /// <summary>Anonymous: sees what is public by law.</summary>
    public static Caller Nobody { get; } = new(null, ImmutableSortedSet<string>.Empty, null);

    /// <summary>May see the schema through introspection.</summary>
    public bool MayIntrospect { get; init; }

    /// <summary>Came with a cookie, which a browser adds by itself: such a request must prove that a script of ours made it.</summary>
    public bool ByCookie { get; init; }

    /// <summary>Language for messages to people.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Chinese;

    /// <summary>The host's own picture of who asks; it comes back to the host with every act.</summary>
    public object? Principal { get; init; }

    /// <summary>For what highly sensitive values are read; null when nothing was stated.</summary>
    public StatedPurpose? Purpose
    {
        get;
        init
        {
            field = value;
            Roles = value is null ? Roles.Remove(StatedPurpose.Mark) : Roles.Add(StatedPurpose.Mark);
        }
    }

    /// <summary>Names of roles, as the rules of entities and commands use them.</summary>
    public ImmutableSortedSet<string> Roles
    {
        get;
        init
        {
            field = value;
            Profile = string.Join(',', value);
        }
    } = Roles;

    /// <summary>What decides which values are masked: equal profiles share plans.</summary>
    public string Profile { get; private init; } = string.Join(',', Roles);

    public bool IsAnonymous => Subject is null;
}

/// <summary>The languages of messages.</summary>
public enum MessageLanguage
{
    Chinese,
    English,
}
