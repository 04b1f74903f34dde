using System.Net;
using System.Text.Json;
using Regulatory.Integration.Messaging;

namespace Regulatory.Integration.Specs.Messaging;

public sealed class PublishedLedgerSpec
{
    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"proof":null,"keys":null}""")]
    [InlineData("""{"proof":[null],"keys":[null]}""")]
    [InlineData("""{"proof":["?"],"keys":["?"]}""")]
    public async Task an_answer_with_holes_is_no_answer(string body)
    {
        using var http = new HttpClient(new Host(body)) { BaseAddress = new("http://ledger.spec/") };
        var ledger = new PublishedLedger(http).Watched;

        await Should.ThrowAsync<JsonException>(() => ledger.Consistency(1, 2, default));
        await Should.ThrowAsync<JsonException>(() => ledger.Handovers(default));
    }

    /// <summary>A host that says the same to everything.</summary>
    private sealed class Host(string body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") });
    }
}
