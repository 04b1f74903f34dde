using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Regulatory.Ledger.Bundles;
using Regulatory.Ledger.Sealing;
using Regulatory.Specs.Support;

namespace Regulatory.Ledger.Specs.Bundles;

public sealed class BundleCheckSpec
{
    private readonly SampleCase sample = new(SealingSuite.Default);

    [Theory]
    [InlineData("sha256/ed25519")]
    [InlineData("sha256/p-256")]
    [InlineData("sm3/sm2")]
    public void a_bundle_as_exported_checks(string suite)
    {
        var good = new SampleCase(SealingSuite.Parse(suite));

        var report = Check(good.Bundle(), new([good.FirstKey.Verifier]));

        Faults(report).ShouldBeEmpty();
        report.IsGood.ShouldBeTrue();
        report.Facts.Length.ShouldBe(14);
        report.Facts.ShouldAllBe(fact => fact.Proven);
        report.Documents.ShouldBe([SampleCase.Paper]);
        report.Findings.ShouldContain(new Finding("KEYS-PINNED", "40"));
    }

    [Fact]
    public void every_single_changed_byte_of_what_proves_is_found_even_with_a_manifest_to_match()
    {
        foreach (var (name, content) in sample.Bundle().Where(file => file.Key is not (BundleFormat.Manifest or SampleCase.Paper)))
        {
            for (var at = 0; at < content.Length; at += 31)
            {
                var files = sample.Bundle();
                byte[] changed = [.. content];
                changed[at] ^= 1;
                Replace(files, name, changed);
                // With a key to go by: a line of a second signer that is spoilt says nothing else about the head.
                Outcome(files, new([sample.FirstKey.Verifier])).ShouldNotBeEmpty($"{name}, byte {at}: {Encoding.UTF8.GetString(changed.AsSpan(Math.Max(0, at - 40), Math.Min(80, changed.Length - Math.Max(0, at - 40))))}");
            }
        }
    }

    [Fact]
    public void every_single_changed_byte_of_the_manifest_is_found_but_for_its_mere_claims()
    {
        var good = sample.Bundle()[BundleFormat.Manifest];
        for (var at = 0; at < good.Length; at++)
        {
            var files = sample.Bundle();
            files[BundleFormat.Manifest] = [.. good];
            files[BundleFormat.Manifest][at] ^= 1;
            if (!IsHarmless(files)) Outcome(files).ShouldNotBeEmpty($"byte {at}");
        }
    }

    [Fact]
    public void a_changed_fact_is_named_even_when_the_manifest_was_changed_along()
    {
        var changed = sample.CaseFacts.SetItem(2, sample.CaseFacts[2] with { Data = """{"note":"another"}""" });

        Faults(Check(sample.Files(changed).All())).ShouldBe([$"FACT-NOT-PROVEN {changed[2].Position}"]);
    }

    [Theory]
    [InlineData("actor")]
    [InlineData("recordedAt")]
    [InlineData("law")]
    public void a_changed_envelope_is_named(string what)
    {
        var fact = sample.CaseFacts[3];
        var other = what switch
        {
            "actor" => fact with { Envelope = fact.Envelope with { Actor = "somebody.else" } },
            "law" => fact with { Envelope = fact.Envelope with { LawVersion = "13" } },
            _ => fact with { RecordedAt = fact.RecordedAt + Duration.FromTicks(10) },
        };

        Faults(Check(sample.Files(sample.CaseFacts.SetItem(3, other)).All())).ShouldBe([$"FACT-NOT-PROVEN {fact.Position}"]);
    }

    [Fact]
    public void a_fact_taken_out_of_the_file_is_missed()
    {
        var files = sample.Bundle();
        var lines = Lines(files);
        Replace(files, BundleFormat.Facts, string.Concat(lines.Where((_, at) => at != 4).Select(line => line + "\n")));

        Faults(Check(files)).ShouldBe(["PROOF-UNUSED 13", "VERSIONS-WRONG case/odd"], ignoreOrder: true);
    }

    [Fact]
    public void a_fact_put_in_is_named()
    {
        var files = sample.Bundle();
        var forged = sample.CaseFacts[4] with { Position = 14, Version = 9 };
        Replace(files, BundleFormat.Facts, string.Concat(Lines(files).Append(FactLeaf.TextOf(forged)).Select(line => line + "\n")));

        Faults(Check(files)).ShouldBe(
            ["PROOF-MISSING 14", "FACT-NOT-PROVEN 14", "ORDER-WRONG 14", $"VERSIONS-WRONG {forged.Stream}"], ignoreOrder: true);
    }

    [Fact]
    public void facts_swapped_are_out_of_order()
    {
        var files = sample.Bundle();
        var lines = Lines(files);
        (lines[2], lines[3]) = (lines[3], lines[2]);
        Replace(files, BundleFormat.Facts, string.Concat(lines.Select(line => line + "\n")));

        Faults(Check(files)).ShouldContain("ORDER-WRONG 7");
    }

    [Fact]
    public void two_facts_that_swapped_their_contents_are_both_named()
    {
        var (a, b) = (sample.CaseFacts[2], sample.CaseFacts[4]);
        var swapped = sample.CaseFacts.SetItem(2, a with { Data = b.Data }).SetItem(4, b with { Data = a.Data });

        Faults(Check(sample.Files(swapped).All())).ShouldBe([$"FACT-NOT-PROVEN {a.Position}", $"FACT-NOT-PROVEN {b.Position}"]);
    }

    [Fact]
    public void a_tail_cut_off_from_a_stream_is_missed()
    {
        var files = sample.Files(sample.CaseFacts).All().ToDictionary();
        var short_ = sample.Files(sample.CaseFacts[..^1]).All();
        foreach (var name in (string[])[BundleFormat.Facts, BundleFormat.ProofFile]) Replace(files, name, short_[name]);

        Faults(Check(files)).ShouldBe(["VERSIONS-WRONG case/even"]);
    }

    [Fact]
    public void a_whole_tree_rewritten_with_the_old_key_is_caught_by_a_head_kept_elsewhere()
    {
        // The forger changes a fact, rebuilds the tree and signs it with the true keys: by itself the bundle is perfect.
        var kept = sample.Heads[^1];
        var forged = sample.Forged().Bundle();

        Faults(Check(forged, new([sample.FirstKey.Verifier]))).ShouldBeEmpty();
        Faults(Check(forged, new([sample.FirstKey.Verifier, sample.SecondKey.Verifier], SignedNote.Parse(kept.Note)))).ShouldBe(["HEAD-DIFFERS 40"]);
    }

    [Fact]
    public void a_head_published_elsewhere_agrees_by_its_size_or_by_a_consistency_proof()
    {
        var published = SignedNote.Parse(sample.Head(36).Note);
        ImmutableArray<VerifierKey> keys = [sample.SecondKey.Verifier];

        Check(sample.Bundle(), new(keys, SignedNote.Parse(sample.Heads[3].Note))).Findings.ShouldContain(new Finding("HEAD-MATCHES", "33"));
        Faults(Check(sample.Bundle(), new(keys, published))).ShouldBe(["HEAD-NOT-COMPARED 36"]);
        Check(sample.Bundle(), new(keys, published, [.. sample.Consistency(36, 40)])).Findings.ShouldContain(new Finding("HEAD-MATCHES", "36"));
        Faults(Check(sample.Bundle(), new(keys, published, [.. sample.Consistency(33, 40)]))).ShouldBe(["HEAD-INCONSISTENT 36"]);
    }

    [Fact]
    public void a_pinned_key_is_followed_through_a_handover_and_a_strange_one_is_not_enough()
    {
        var strange = SealingKey.New(SampleCase.Origin, SignatureSuite.Ed25519).Verifier;

        Check(sample.Bundle(), new([sample.FirstKey.Verifier])).Findings.ShouldContain(new Finding("KEYS-PINNED", "40"));
        Faults(Check(sample.Bundle(), new([strange]))).ShouldBe(["HEAD-NOT-PINNED 40"]);
    }

    [Fact]
    public void a_key_that_was_replaced_vouches_for_no_later_head()
    {
        var files = sample.Bundle();
        Replace(files, BundleFormat.HeadFile(40), SignedNote.Sign(SignedNote.Parse(sample.Heads[^1].Note).Text, sample.FirstKey).ToString());
        Faults(Check(files)).ShouldBe([$"HEAD-UNSIGNED {BundleFormat.HeadFile(40)}"]);

        // A bundle that leaves out who took over fits together; the ledger's own list of keys tells.
        var stolen = sample.Stolen().Bundle();
        Faults(Check(stolen)).ShouldBeEmpty();
        Faults(Check(stolen, new(new SealingKeyring([(sample.FirstKey.Verifier, 7), (sample.SecondKey.Verifier, 25)])))).ShouldBe(["HEAD-NOT-PINNED 40"]);
    }

    [Fact]
    public void a_head_signed_by_nobody_known_is_named()
    {
        var files = sample.Bundle();
        var strange = SealingKey.New(SampleCase.Origin, SignatureSuite.Ed25519);
        Replace(files, BundleFormat.HeadFile(33), SignedNote.Sign(SignedNote.Parse(sample.Heads[3].Note).Text, strange).ToString());

        Faults(Check(files)).ShouldBe([$"HEAD-UNSIGNED {BundleFormat.HeadFile(33)}"]);
    }

    [Fact]
    public void a_tree_that_does_not_continue_an_earlier_head_is_named()
    {
        var files = sample.Bundle();
        var other = sample.Forged().Head(16);
        Replace(files, BundleFormat.HeadFile(16), other.Note);

        Faults(Check(files)).ShouldContain($"HISTORY-BROKEN {BundleFormat.HeadFile(16)}");
    }

    [Fact]
    public void a_true_head_laid_beside_a_rewritten_history_does_not_pass_for_a_part_of_it()
    {
        // The head that the checker kept is added to the forged bundle, under a name that comes before the forged one of the same size.
        var kept = sample.Heads[^1];
        var forged = sample.Forged().Bundle();
        Add(forged, "heads/0.note", Encoding.UTF8.GetBytes(kept.Note));

        Faults(Check(forged, new([sample.FirstKey.Verifier], SignedNote.Parse(kept.Note)))).ShouldContain("HISTORY-BROKEN heads/0.note");
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void a_position_beyond_all_ledgers_is_a_finding_and_no_failure(long position)
    {
        var files = sample.Bundle();
        var far = FactLeaf.TextOf(sample.CaseFacts[0]).Replace("\"position\":1,", $"\"position\":{position},", StringComparison.Ordinal);
        far.ShouldNotBe(FactLeaf.TextOf(sample.CaseFacts[0]));
        Replace(files, BundleFormat.Facts, string.Concat(Lines(files).Skip(1).Prepend(far).Select(line => line + "\n")));
        var proofs = JsonNode.Parse(files[BundleFormat.ProofFile])!.AsObject();
        (proofs["facts"]![0]!["position"], proofs["facts"]![0]!["index"]) = (position, position);
        Replace(files, BundleFormat.ProofFile, proofs.ToJsonString());

        Faults(Check(files)).ShouldContain("FACT-MALFORMED 1");
    }

    [Fact]
    public void a_paper_is_held_against_the_digest_that_the_fact_records()
    {
        var files = sample.Bundle();
        byte[] changed = [.. SampleCase.Pdf];
        changed[12] ^= 1;
        Replace(files, SampleCase.Paper, changed);
        Faults(Check(files)).ShouldBe([$"DOCUMENT-CHANGED {SampleCase.Paper}"]);

        var elsewhere = sample.Bundle();
        Edit(elsewhere, manifest => manifest["documents"]![0]!["fact"] = 22);
        Faults(Check(elsewhere)).ShouldBe([$"DOCUMENT-UNRECORDED {SampleCase.Paper}"]);
    }

    [Fact]
    public void a_file_of_evidence_is_what_its_name_says_and_a_fact_records_it()
    {
        // The unsigned certificate lies there as a file: fact 25 records its digest.
        var recorded = Encoding.ASCII.GetBytes("%PDF-1.7\nthe paper itself\n");
        var name = $"{BundleFormat.Evidence}{Convert.ToHexStringLower(SHA256.HashData(recorded))}.pdf";
        var files = sample.Bundle();
        Add(files, name, recorded);
        Faults(Check(files)).ShouldBeEmpty();
        Check(files).Evidence.ShouldBe([name]);

        Replace(files, name, Encoding.ASCII.GetBytes("%PDF-1.7\nanother one\n"));
        Faults(Check(files)).ShouldBe([$"EVIDENCE-UNRECORDED {name}"]);
        var strange = $"{BundleFormat.Evidence}{Convert.ToHexStringLower(SHA256.HashData("a statement"u8))}.txt";
        var other = sample.Bundle();
        Add(other, strange, "a statement"u8.ToArray());
        Faults(Check(other)).ShouldBe([$"EVIDENCE-UNRECORDED {strange}"]);
    }

    [Fact]
    public void a_seal_is_checked_where_somebody_can()
    {
        var intact = new BundleCheck(_ => true).Check(sample.Bundle(), Pins.None);
        Faults(intact).ShouldBeEmpty();
        // Anybody can make a seal that is intact.
        intact.Findings.ShouldContain(new Finding("SEAL-OF-WHOM", SampleCase.Paper));
        Faults(new BundleCheck(_ => false).Check(sample.Bundle(), Pins.None)).ShouldBe([$"SEAL-BROKEN {SampleCase.Paper}"]);
    }

    [Fact]
    public void files_that_are_missing_or_too_many_are_named()
    {
        var files = sample.Bundle();
        files.Remove(SampleCase.Paper);
        files["extra.txt"] = [1];

        Faults(Check(files)).ShouldBe([$"FILE-MISSING {SampleCase.Paper}", "FILE-UNLISTED extra.txt"]);
    }

    [Theory]
    [InlineData(BundleFormat.Manifest)]
    [InlineData(BundleFormat.ProofFile)]
    public void json_of_another_kind_cannot_be_checked(string name)
    {
        foreach (var text in (string[])["", "null", "[]", "{}", "{\"format\":\"regulatory-bundle/2\"}", "{\"format\":null}", new('[', 100_000), "\u0001", "{\"format\":\"regulatory-bundle/1\",\"format\":\"regulatory-bundle/1\"}"])
        {
            var files = sample.Bundle();
            files[name] = Encoding.UTF8.GetBytes(text);
            Should.Throw<BundleUnreadableException>(() => Check(files)).Zh.ShouldContain(name);
        }
    }

    [Theory]
    [InlineData(BundleFormat.Manifest, "files")]
    [InlineData(BundleFormat.Manifest, "streams")]
    [InlineData(BundleFormat.Manifest, "documents")]
    [InlineData(BundleFormat.ProofFile, "facts")]
    [InlineData(BundleFormat.ProofFile, "heads")]
    public void a_list_with_a_hole_cannot_be_checked(string name, string list)
    {
        var files = sample.Bundle();
        var json = JsonNode.Parse(files[name])!;
        json[list]!.AsArray().Add(null);
        files[name] = Encoding.UTF8.GetBytes(json.ToJsonString());

        Should.Throw<BundleUnreadableException>(() => Check(files)).Zh.ShouldContain(name);
    }

    [Theory]
    [InlineData(BundleFormat.Manifest)]
    [InlineData(BundleFormat.ProofFile)]
    [InlineData(BundleFormat.Facts)]
    [InlineData(BundleFormat.Keys)]
    [InlineData("heads/000000000040.note")]
    public void a_bundle_without_a_part_cannot_be_checked(string name)
    {
        var files = sample.Bundle();
        files.Remove(name);

        Should.Throw<BundleUnreadableException>(() => Check(files)).En.ShouldContain(name);
    }

    [Fact]
    public void of_a_bundle_of_nothing_but_faults_a_thousand_are_listed()
    {
        var files = sample.Bundle();
        Replace(files, BundleFormat.Facts, new string('\n', 1_000_000));

        var report = Check(files);

        report.IsGood.ShouldBeFalse();
        Faults(report).Count.ShouldBe(1_000);
    }

    [Fact]
    public void more_keys_than_any_ledger_has_are_not_tried()
    {
        var files = sample.Bundle();
        Replace(files, BundleFormat.Keys, string.Concat(Enumerable.Repeat("x\n", 1_001)));

        Should.Throw<BundleUnreadableException>(() => Check(files));
    }

    private static CheckReport Check(IReadOnlyDictionary<string, byte[]> files, Pins? pins = null) => new BundleCheck().Check(files, pins ?? Pins.None);

    private static List<string> Faults(CheckReport report) =>
        [.. report.Findings.Where(finding => !finding.IsRemark).Select(finding => $"{finding.Code} {finding.Where}")];

    private static List<string> Outcome(IReadOnlyDictionary<string, byte[]> files, Pins? pins = null)
    {
        try
        {
            return Faults(Check(files, pins));
        }
        catch (BundleUnreadableException unreadable)
        {
            return [unreadable.En];
        }
    }

    /// <summary>Case number and moment are claims of the manifest that no proof speaks of; so are the titles of papers.</summary>
    private bool IsHarmless(Dictionary<string, byte[]> files)
    {
        try
        {
            if (JsonNode.Parse(files[BundleFormat.Manifest]) is not JsonObject changed) return false;
            var good = JsonNode.Parse(sample.Bundle()[BundleFormat.Manifest])!.AsObject();
            foreach (var name in (string[])["case", "madeAt"])
            {
                changed.Remove(name);
                good.Remove(name);
            }
            foreach (var manifest in new[] { changed, good })
                foreach (var document in (manifest["documents"] as JsonArray ?? []).OfType<JsonObject>())
                {
                    document.Remove("zh");
                    document.Remove("en");
                }
            return JsonNode.DeepEquals(changed, good);
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private static List<string> Lines(Dictionary<string, byte[]> files) =>
        [.. Encoding.UTF8.GetString(files[BundleFormat.Facts]).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static void Replace(Dictionary<string, byte[]> files, string name, string content) => Replace(files, name, Encoding.UTF8.GetBytes(content));

    /// <summary>Replaces a file and its digest in the manifest, as a forger would.</summary>
    private static void Replace(Dictionary<string, byte[]> files, string name, byte[] content)
    {
        files[name] = content;
        Edit(files, manifest =>
        {
            var entry = manifest["files"]!.AsArray().Single(file => (string)file!["name"]! == name)!;
            (entry["length"], entry["sha256"]) = (content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
        });
    }

    /// <summary>Adds a file and lists it.</summary>
    private static void Add(Dictionary<string, byte[]> files, string name, byte[] content)
    {
        Edit(files, manifest => manifest["files"]!.AsArray().Add(new JsonObject { ["name"] = name, ["length"] = 0, ["sha256"] = "" }));
        Replace(files, name, content);
    }

    private static void Edit(Dictionary<string, byte[]> files, Action<JsonObject> edit)
    {
        var manifest = JsonNode.Parse(files[BundleFormat.Manifest])!.AsObject();
        edit(manifest);
        files[BundleFormat.Manifest] = Encoding.UTF8.GetBytes(manifest.ToJsonString());
    }
}
