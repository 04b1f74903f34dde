using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Regulatory.GraphQL.Http;
using Regulatory.GraphQL.Specs.Sample;

namespace Regulatory.GraphQL.Specs.Guard.Attacks;

/// <summary>A client that sends a byte now and then, to keep the host waiting for ever.</summary>
public sealed class SlowBodiesSpec(HarbourDatabase database) : AttackedHost(database)
{
    /// <summary>Time enough for honest questions on a busy machine.</summary>
    protected override GraphQLService Change(GraphQLService service) =>
        service with { Limits = service.Limits with { Operation = TimeSpan.FromSeconds(3) } };

    [Fact]
    public async Task a_body_that_does_not_come_in_the_time_of_an_operation_is_cut_off()
    {
        var answer = await Trickle();
        answer.ShouldStartWith("HTTP/1.1 504 ");
        answer.ShouldContain("\"code\":\"TIMEOUT\"");
    }

    [Fact]
    public async Task many_of_them_at_once_keep_nobody_else_waiting()
    {
        var slow = Enumerable.Range(0, 50).Select(_ => Trickle()).ToList();
        (await Host.Ask(new { query = "{ __typename }" })).ToString().ShouldBe("""{"data":{"__typename":"Query"}}""");
        (await Task.WhenAll(slow)).ShouldAllBe(answer => answer.StartsWith("HTTP/1.1 504 "));
    }

    /// <summary>Sends a byte whenever the host is still listening after a while; ends when the host does.</summary>
    private Task<string> Trickle() => Trickling.Until(Host.Address);
}

/// <summary>The same against a host whose operations may last long: the server itself cuts a body that comes too slowly.</summary>
public sealed class SlowRateSpec(HarbourDatabase database) : AttackedHost(database)
{
    protected override GraphQLService Change(GraphQLService service) =>
        service with { Limits = service.Limits with { Operation = TimeSpan.FromHours(1) } };

    protected override void Tune(KestrelServerOptions kestrel) =>
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1_000, gracePeriod: TimeSpan.FromSeconds(1.5));

    [Fact]
    public async Task a_body_that_comes_too_slowly_is_cut_off()
    {
        var answer = await Trickling.Until(Host.Address);
        answer.ShouldStartWith("HTTP/1.1 408 ");
        answer.ShouldContain("\"code\":\"TIMEOUT\"");
    }
}

internal static class Trickling
{
    /// <summary>Announces a body, sends it byte by byte and gives back what the host says when it has had enough.</summary>
    public static async Task<string> Until(Uri address)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 90000\r\nConnection: close\r\n\r\n{{"));
        using var reader = new StreamReader(stream);
        var answer = reader.ReadToEndAsync();
        while (await Task.WhenAny(answer, Task.Delay(50)) != answer)
        {
            try
            {
                await stream.WriteAsync(" "u8.ToArray());
            }
            catch (IOException)
            {
                break;
            }
        }

        return await answer;
    }
}
