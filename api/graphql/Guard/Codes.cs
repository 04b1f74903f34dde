using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>The values of <c>extensions.code</c> of faults that reading, acting and transport give.</summary>
public static class Codes
{
    /// <summary>An argument has the right type but a value that makes no sense; <c>extensions.argument</c> names it.</summary>
    public const string BadInput = "BAD_USER_INPUT";

    /// <summary>A cursor of another order, another filter, another entity, or none of ours.</summary>
    public const string CursorInvalid = "CURSOR_INVALID";

    /// <summary>The caller has no token.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The caller's roles do not allow it.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>The read model has not reached <c>atLeast</c> in time; ask again.</summary>
    public const string Stale = "STALE";

    /// <summary>The statement took too long and was stopped.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The database does not answer at the moment; ask again.</summary>
    public const string Unavailable = "UNAVAILABLE";

    /// <summary>More than the allowed size, count or depth of something.</summary>
    public const string Limit = "LIMIT_EXCEEDED";

    /// <summary>A stream was cut because its reader let too many events pass; go on after <c>extensions.after</c>.</summary>
    public const string SlowReader = "SLOW_READER";

    /// <summary>A stream has lasted long enough, or its host stops: connect again and go on after <c>extensions.after</c>.</summary>
    public const string Reconnect = "RECONNECT";

    public static GraphQLException Bad(string argument, string message) =>
        new(new GraphQLError(message) { Code = BadInput }.With("argument", argument));
}
