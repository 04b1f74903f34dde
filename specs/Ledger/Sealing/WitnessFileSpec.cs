using System.Security.Cryptography;
using System.Text;
using Regulatory.Ledger.Sealing;

namespace Regulatory.Ledger.Specs.Sealing;

public sealed class WitnessFileSpec : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-witness-").FullName;
    private readonly WitnessFile file;

    public WitnessFileSpec() => file = new(Path.Combine(folder, "heads"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void notes_stand_one_after_another_as_they_were_signed()
    {
        file.Append(Note(1)).ShouldBeTrue();
        file.Append(Note(5, signatures: 2)).ShouldBeTrue();
        File.ReadAllText(file.Path).ShouldBe($"{Note(1)}\n{Note(5, signatures: 2)}\n");
        file.Heads().Select(head => (head.Size, head.Note)).ShouldBe([(1, Note(1)), (5, Note(5, signatures: 2))]);
        file.Last()!.SaysTheSameAs(WitnessedHead.Parse(Note(5))).ShouldBeTrue();
    }

    [Fact]
    public void a_file_that_is_not_there_holds_nothing()
    {
        file.Last().ShouldBeNull();
        file.Heads().ShouldBeEmpty();
    }

    [Fact]
    public void a_head_is_kept_once_even_when_it_is_signed_again()
    {
        file.Append(Note(5)).ShouldBeTrue();
        file.Append(Note(5, signatures: 2)).ShouldBeFalse();
        File.ReadAllText(file.Path).ShouldBe($"{Note(5)}\n");
    }

    public static TheoryData<string, string> Refused => new()
    {
        { Note(4), "set back" },
        { Note(5, root: "another"), "rewritten" },
        { Note(6, origin: "elsewhere"), "keeps" },
        { Note(6, suite: "sm3"), "keeps" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void a_head_that_does_not_follow_is_refused_and_the_file_stays_as_it_is(string note, string says)
    {
        file.Append(Note(5));
        Should.Throw<WitnessRefusedException>(() => file.Append(note)).Message.ShouldContain(says);
        File.ReadAllText(file.Path).ShouldBe($"{Note(5)}\n");
    }

    [Fact]
    public void whatever_a_crash_left_of_the_last_note_is_cut_off_and_the_note_written_whole()
    {
        var (first, second) = (Note(1) + "\n", Note(7, signatures: 2) + "\n");
        var torn = Encoding.UTF8.GetBytes(first + second);
        for (var length = 0; length < torn.Length; length++)
        {
            File.WriteAllBytes(file.Path, torn[..length]);
            var firstIsWhole = length >= Encoding.UTF8.GetByteCount(first);
            file.Last()?.Size.ShouldBe(1);
            (file.Last() is not null).ShouldBe(firstIsWhole);
            file.Heads().Count().ShouldBe(firstIsWhole ? 1 : 0);
            file.Append(firstIsWhole ? Note(7, signatures: 2) : Note(1)).ShouldBeTrue($"cut at {length}");
            File.ReadAllText(file.Path).ShouldBe(firstIsWhole ? first + second : first, $"cut at {length}");
        }
    }

    [Fact]
    public void a_length_without_content_that_a_crash_left_is_cut_off_too()
    {
        file.Append(Note(1));
        File.AppendAllText(file.Path, new string('\0', 300));
        file.Append(Note(2)).ShouldBeTrue();
        File.ReadAllText(file.Path).ShouldBe($"{Note(1)}\n{Note(2)}\n");
    }

    [Fact]
    public void another_file_is_never_taken_for_a_witness()
    {
        File.WriteAllText(file.Path, "a letter\n\nto somebody\n");
        Should.Throw<InvalidDataException>(() => file.Append(Note(1))).Message.ShouldContain("another file");
        File.ReadAllText(file.Path).ShouldBe("a letter\n\nto somebody\n");
    }

    [Fact]
    public void a_long_file_is_not_read_to_its_end_to_find_its_last_head()
    {
        var notes = new StringBuilder();
        for (var size = 1; size <= 3000; size++) notes.Append(Note(size)).Append('\n');
        File.WriteAllText(file.Path, notes.ToString());
        file.Last()!.Size.ShouldBe(3000);
        file.Append(Note(3001)).ShouldBeTrue();
        file.Heads().Count().ShouldBe(3001);
    }

    [Fact]
    public void a_file_that_was_tampered_with_does_not_pass()
    {
        file.Append(Note(1));
        file.Append(Note(2));
        var text = File.ReadAllText(file.Path);
        File.WriteAllText(file.Path, text.Replace($"\n{2}\n", "\ntwo\n", StringComparison.Ordinal));
        Should.Throw<InvalidDataException>(() => file.Last());
        File.WriteAllText(file.Path, $"{Note(2)}\n{Note(1)}\n");
        Should.Throw<InvalidDataException>(() => file.Heads().ToList()).Message.ShouldContain("stands behind");
    }

    [Fact]
    public async Task many_who_append_at_once_keep_order_and_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            var mine = new WitnessFile(file.Path);
            for (var size = 1; size <= 40; size++)
            {
                // Another was faster: then a later head stands there already.
                if (mine.Last() is { } last && last.Size >= size) continue;
                try
                {
                    mine.Append(Note(size));
                }
                catch (WitnessRefusedException)
                {
                    mine.Last()!.Size.ShouldBeGreaterThan(size);
                }
            }
        })));
        file.Heads().Select(head => head.Size).ShouldBe(Enumerable.Range(1, 40).Select(size => (long)size));
    }

    [Theory]
    [InlineData("no note")]
    [InlineData("origin\n1\nAAAA\nsuite sha256\n\n— k c2lnbmF0dXJl\n")]
    [InlineData("origin\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nsuite sha256\nsigned-at 2026-03-02T01:02:03.000000Z\n\n— k c2lnbmF0dXJl\n")]
    [InlineData("origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nsigned-at 2026-03-02T01:02:03.000000Z\n\n— k c2lnbmF0dXJl\n")]
    [InlineData("origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nsuite sha256\nsigned-at 2026-03-02T01:02:03.000000Z\n\nk c2lnbmF0dXJl\n")]
    [InlineData("origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nsuite sha256\nsigned-at 2026-03-02T01:02:03.000000Z\n\n— k c2lnbmF0dXJl\n\nmore\n")]
    public void what_is_no_signed_note_is_not_written(string note)
    {
        Should.Throw<FormatException>(() => file.Append(note));
        File.Exists(file.Path).ShouldBeFalse();
    }

    private static string Note(long size, string root = "", string origin = "regulatory.example/ledger", string suite = "sha256", int signatures = 1)
    {
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{root}{size}")));
        var lines = string.Concat(Enumerable.Range(1, signatures).Select(key => $"— {origin}/{key} c2lnbmF0dXJlIG9mIHRoZSBoZWFk\n"));
        return $"{origin}\n{size}\n{digest}\nsuite {suite}\nsigned-at 2026-03-02T01:02:03.000000Z\n\n{lines}";
    }
}
