using System.Net.Sockets;
using Npgsql;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>What a client learns when the database cannot answer: whether asking again may help, never the statement.</summary>
internal static class DatabaseFaults
{
    /// <summary>Null for a fault that is nobody's weather but a mistake of ours: it becomes INTERNAL.</summary>
    public static GraphQLException? Translate(Exception fault, CancellationToken cancellation) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } when !cancellation.IsCancellationRequested =>
            new GraphQLException("The question took too long; ask for less.", Codes.Timeout),
        PostgresException { SqlState: ['5', '3' or '7', ..] or ['0', '8', ..] } => Unavailable(),
        // A text with a zero character, a number beyond its column: nothing in the record can have such a value.
        PostgresException { SqlState: ['2', '2', ..] } =>
            new GraphQLException("A value asked for is none that the record can hold.", Codes.BadInput),
        PostgresException => null,
        NpgsqlException or SocketException => Unavailable(),
        _ => null,
    };

    /// <summary>The connection is gone, by itself or because the server ended it; another one may do.</summary>
    public static bool BrokeConnection(Exception fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        PostgresException => false,
        NpgsqlException or SocketException => true,
        _ => false,
    };

    private static GraphQLException Unavailable() =>
        new(new GraphQLError("The record cannot be read at the moment; ask again shortly.") { Code = Codes.Unavailable }.With("retryable", true));
}
