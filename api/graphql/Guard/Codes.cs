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

    /// <summary>Highly sensitive values are shown to whoever states for what, and where that can be recorded.</summary>
    public const string PurposeRequired = "PURPOSE_REQUIRED";

    /// <summary>The read model has not reached <c>atLeast</c> in time; ask again.</summary>
    public const string Stale = "STALE";

    /// <summary>The statement took too long and was stopped.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The database does not answer at the moment; ask again.</summary>
    public const string Unavailable = "UNAVAILABLE";

    /// <summary>More than the allowed size, count or depth of something.</summary>
    public const string Limit = "LIMIT_EXCEEDED";

    /// <summary>The operation would cost more than is allowed; <c>extensions.cost</c> has both figures.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>The caller has asked for too much lately; <c>extensions.retryAfter</c> says in how many seconds to ask again.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The answer would be larger than is allowed.</summary>
    public const string AnswerTooLarge = "ANSWER_TOO_LARGE";

    /// <summary>The document is none of the trusted ones, and no others are executed.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>No trusted document has this id.</summary>
    public const string DocumentUnknown = "DOCUMENT_UNKNOWN";

    /// <summary>A stream was cut because its reader let too many events pass; go on after <c>extensions.after</c>.</summary>
    public const string SlowReader = "SLOW_READER";

    /// <summary>A stream has lasted long enough, or its host stops: connect again and go on after <c>extensions.after</c>.</summary>
    public const string Reconnect = "RECONNECT";

    public static GraphQLException Bad(string argument, string message) =>
        new(new GraphQLError(message) { Code = BadInput }.With("argument", argument));
}
