using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NodaTime;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Regctl.Specs;

/// <summary><c>regctl ledger witness</c> against a host that shows whatever it likes.</summary>
public sealed class WitnessCommandSpec : IAsyncLifetime
{
    private const string Origin = "regulatory.example/ledger";

    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-witness-").FullName;
    private readonly SealingKey key;
    private WebApplication host = null!;
    private string? shown;

    public WitnessCommandSpec() => key = SealingKeys.In(Path.Combine(folder, "keys")).Make(Origin, SealingSuite.Default.Signature);

    private WitnessFile File => new(Path.Combine(folder, "heads"));

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        host = builder.Build();
        host.MapGet("/ledger/checkpoint", () => shown is null ? Results.NotFound() : Results.Text(shown));
        host.MapGet("/ledger/proof/consistency", () => Results.Json(new { proof = new[] { Convert.ToBase64String(new byte[32]) } }));
        host.MapGet("/ledger/keys", () => Results.Json(new { keys = Array.Empty<object>() }));
        await host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task a_first_head_with_the_trusted_signature_is_kept()
    {
        (await Witness()).ShouldBe(0, "nothing is signed yet");
        shown = Head(3);
        (await Witness()).ShouldBe(0);
        (await Witness()).ShouldBe(0);
        File.Heads().Select(head => head.Note).ShouldBe([shown]);
    }

    [Fact]
    public async Task a_ledger_that_does_not_continue_what_was_witnessed_ends_with_2()
    {
        shown = Head(3);
        await Witness();
        foreach (var contradiction in new[] { Head(2), Head(3, salt: 1), Head(5), null })
        {
            shown = contradiction;
            (await Witness()).ShouldBe(2, contradiction);
        }
        File.Last()!.Size.ShouldBe(3);
    }

    [Fact]
    public async Task a_head_that_the_key_did_not_sign_ends_with_2_and_a_host_that_is_away_with_1()
    {
        var other = SealingKeys.In(Path.Combine(folder, "others")).Make(Origin, SealingSuite.Default.Signature);
        shown = SignedNote.Sign(Said(3).Text, other).ToString();
        (await Witness()).ShouldBe(2);
        File.Last().ShouldBeNull();
        var address = host.Urls.Single();
        await host.StopAsync();
        (await Witness(address)).ShouldBe(1);
    }

    private static Checkpoint Said(long size, byte salt = 0) =>
        new(Origin, size, [.. Enumerable.Repeat((byte)(size + salt), HashSuite.Length)], "sha256", Instant.FromUtc(2026, 3, 2, 1, 0));

    private string Head(long size, byte salt = 0) => SignedNote.Sign(Said(size, salt).Text, key).ToString();

    private Task<int> Witness(string? url = null) => CommandLine.Root().Parse(
        ["ledger", "witness", "--url", url ?? host.Urls.Single(), "--file", File.Path, "--key", key.Verifier.ToString()]).InvokeAsync();
}
