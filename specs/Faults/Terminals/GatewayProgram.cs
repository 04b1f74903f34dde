using System.Globalization;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Faults.Specs.Terminals;

/// <summary>A gateway alone in its process, until its input ends or it is killed.</summary>
internal static class GatewayProgram
{
    public const string Connection = "GATEWAY_CONNECTION";

    public static async Task Main(string[] arguments)
    {
        if (arguments is not [var port]) return;
        await using var gateway = new GatewayAtWork(
            Environment.GetEnvironmentVariable(Connection)!, new() { Port = int.Parse(port, CultureInfo.InvariantCulture) });
        await gateway.Address;
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Nothing is asked of it.
        }
    }
}
