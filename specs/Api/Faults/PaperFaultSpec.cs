using System.Diagnostics;
using System.Globalization;
using Regulatory.Api.Specs.Hall;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Faults;

/// <summary>A certificate that cannot be typeset or kept: nothing is issued, and the same act succeeds once the fault is gone.</summary>
public sealed class PaperFaultSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task an_error_in_the_template_issues_nothing()
    {
        var template = Path.Combine(Hall.Templates, "certificate.typ");
        var text = await File.ReadAllTextAsync(template);
        await IssuesNothingWhile(
            () =>
            {
                File.WriteAllText(template, $"#nonsense()\n{text}");
                // A worker that runs has read the template before.
                KillTypesetters();
            },
            () => File.WriteAllText(template, text));
    }

    [Fact]
    public async Task a_typesetter_that_cannot_be_started_issues_nothing() => await IssuesNothingWhile(
        () =>
        {
            Hall.BreakNode();
            KillTypesetters();
        },
        Hall.RepairNode);

    [Fact]
    public async Task a_killed_typesetter_is_replaced_unnoticed()
    {
        await NewMatter().Issued();
        var application = NewMatter();
        await application.Granted();
        KillTypesetters().ShouldBePositive();
        (await application.Issue()).Position.ShouldBePositive();
    }

    [Fact]
    public async Task an_archive_that_cannot_be_written_issues_nothing()
    {
        // A folder that is a file fails for root as well, whom no rights keep out.
        var archive = Path.Combine(Hall.DataFolder, "certificates");
        await NewMatter().Issued();
        await IssuesNothingWhile(
            () =>
            {
                Directory.Move(archive, $"{archive}.aside");
                File.WriteAllText(archive, "");
            },
            () =>
            {
                File.Delete(archive);
                Directory.Move($"{archive}.aside", archive);
            });
    }

    [SmallDiskFact]
    public async Task a_full_disk_under_the_archive_issues_nothing_and_leaves_no_part_of_a_paper()
    {
        var archive = Path.Combine(Hall.DataFolder, "certificates");
        Directory.CreateDirectory(archive);
        SmallDisk? disk = null;
        await IssuesNothingWhile(
            () => disk = new(kilobytes: 16, over: archive),
            () =>
            {
                Directory.GetFiles(archive, "*", SearchOption.AllDirectories).ShouldBeEmpty();
                disk!.Dispose();
            });
    }

    [Fact]
    public async Task a_paper_lost_from_the_archive_is_typeset_again_byte_for_byte()
    {
        var licence = await NewMatter().Issued();
        var address = $"/certificates/{Uri.EscapeDataString(licence.Number)}.pdf";
        var before = await Unsigned(address);
        Directory.Delete(Path.Combine(Hall.DataFolder, "certificates"), recursive: true);
        (await Unsigned(address)).ShouldBe(before);
    }

    /// <summary>The typed answer while something is broken, no half of an act, and the same command once it is whole again.</summary>
    private async Task IssuesNothingWhile(Action broken, Action repaired)
    {
        var application = NewMatter();
        await application.Granted();
        var head = await Host.Installation.Ledger.Head();
        var command = Guid.NewGuid();
        broken();
        try
        {
            var answer = await application.Issue(command);
            answer.Fault.ShouldBe("UNAVAILABLE");
            answer.Whole.GetProperty("errors")[0].GetProperty("extensions").GetProperty("retryable").GetBoolean().ShouldBeTrue();
            (await Host.Installation.Ledger.Head()).ShouldBe(head);
        }
        finally
        {
            repaired();
        }
        var licence = await application.LicenceAt((await application.Issue(command)).Position);
        (await Unsigned($"/certificates/{Uri.EscapeDataString(licence.Number)}.pdf")).Length.ShouldBePositive();
    }

    private async Task<byte[]> Unsigned(string address)
    {
        using var response = await Host.Anybody().Get(address);
        response.EnsureSuccessStatusCode();
        var length = int.Parse(response.Headers.GetValues("X-Unsigned-Length").Single(), CultureInfo.InvariantCulture);
        return (await response.Content.ReadAsByteArrayAsync())[..length];
    }

    /// <summary>Kills the workers of this host, which are children of this process; returns how many there were.</summary>
    private static int KillTypesetters()
    {
        var killed = 0;
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (!IsTypesetterOfOurs(process.Id)) continue;
                process.Kill();
                process.WaitForExit();
                killed++;
            }
        }
        return killed;
    }

    private static bool IsTypesetterOfOurs(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Contains("typst-worker.mjs", StringComparison.Ordinal)
                && File.ReadLines($"/proc/{id}/status").Contains($"PPid:\t{Environment.ProcessId}");
        }
        catch (IOException)
        {
            // It ended while being looked at.
            return false;
        }
    }
}
