using System.Diagnostics;
using NodaTime;
using Regulatory.Integration.Documents.Typesetting;

namespace Regulatory.Specs.Integration.Documents.Typesetting;

public sealed class TypesetterSpec : IDisposable
{
    private const string Slow = "#let n = 0\n#for i in range(20000) { for j in range(20000) { n += 1 } }\n";

    private readonly string templates = Directory.CreateTempSubdirectory("regulatory-templates-").FullName;

    public TypesetterSpec() => Template("plain.typ", "#set document(title: \"题\", date: auto)\n#set text(font: \"Noto Serif SC\", lang: \"zh\")\n"
        + "#let model = json(bytes(sys.inputs.data))\n#model.word\n");

    public void Dispose() => Directory.Delete(templates, recursive: true);

    [Fact]
    public async Task a_killed_worker_is_replaced_and_the_next_document_comes_out()
    {
        await using var typesetter = new Typesetter(Settings);
        var before = await typesetter.TypesetAsync(Plain);
        using (var worker = Process.GetProcessById(typesetter.ProcessIds.Single()))
        {
            worker.Kill();
            await worker.WaitForExitAsync();
        }

        var after = await typesetter.TypesetAsync(Plain);

        after.ShouldBe(before);
        typesetter.Starts.ShouldBe(2);
    }

    [Fact]
    public async Task a_document_whose_worker_dies_is_tried_once_more_on_a_fresh_one()
    {
        // This worker dies in the middle of its first request and works from then on.
        await using var typesetter = new Typesetter(Settings with { Script = Script(dieUntil: 1) });

        (await typesetter.TypesetAsync(Plain)).ShouldBe("done"u8.ToArray());

        typesetter.Starts.ShouldBe(2);
    }

    [Fact]
    public async Task a_document_that_kills_two_workers_is_given_up_with_what_the_worker_said()
    {
        await using var typesetter = new Typesetter(Settings with { Script = Script(dieUntil: 2) });

        (await FaultOf(typesetter, Plain)).ShouldBeOfType<TypesettingFault.WorkerLost>().Reason.ShouldContain("out of paper");

        typesetter.ProcessIds.ShouldBeEmpty();
        (await typesetter.TypesetAsync(Plain)).ShouldBe("done"u8.ToArray());
    }

    [Fact]
    public async Task a_template_error_names_the_template_and_the_line_and_leaves_the_worker_alive()
    {
        await using var typesetter = new Typesetter(Settings);

        var fault = (await FaultOf(typesetter, Plain with { Data = "{}" })).ShouldBeOfType<TypesettingFault.TemplateFault>();

        fault.Template.ShouldBe("plain.typ");
        fault.Message.ShouldContain("word");
        fault.Message.ShouldContain("line 4");
        await typesetter.TypesetAsync(Plain);
        typesetter.Starts.ShouldBe(1);
    }

    [Fact]
    public async Task a_template_that_does_not_exist_is_a_template_fault()
    {
        await using var typesetter = new Typesetter(Settings);

        (await FaultOf(typesetter, Plain with { Template = "absent.typ" }))
            .ShouldBeOfType<TypesettingFault.TemplateFault>().Template.ShouldBe("absent.typ");
    }

    [Fact]
    public async Task a_picture_without_a_description_cannot_become_pdf_a_3a()
    {
        Template("picture.typ", "#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>\"), format: \"svg\")");
        await using var typesetter = new Typesetter(Settings);

        (await FaultOf(typesetter, Plain with { Template = "picture.typ" }))
            .ShouldBeOfType<TypesettingFault.TemplateFault>().Message.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task a_document_that_takes_too_long_is_stopped_and_the_next_one_comes_out()
    {
        Template("slow.typ", Slow);
        await using var typesetter = new Typesetter(Settings with { TimeLimit = Duration.FromSeconds(2) });

        var fault = await FaultOf(typesetter, Plain with { Template = "slow.typ" });

        fault.ShouldBe(new TypesettingFault.TimeLimitExceeded("slow.typ", Duration.FromSeconds(2)));
        (await typesetter.TypesetAsync(Plain)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task documents_beyond_the_queue_are_turned_away()
    {
        await using var typesetter = new Typesetter(Settings with { Queue = 1 });

        var all = Enumerable.Range(0, 3).Select(_ => typesetter.TypesetAsync(Plain)).ToArray();

        (await Should.ThrowAsync<TypesettingException>(all[2])).Fault.ShouldBe(new TypesettingFault.QueueFull("plain.typ", 1));
        (await all[0]).ShouldBe(await all[1]);
    }

    [Fact]
    public async Task two_workers_share_many_documents_and_every_caller_gets_its_own()
    {
        await using var typesetter = new Typesetter(Settings with { Workers = 2 });
        await typesetter.WarmUpAsync();
        var jobs = Enumerable.Range(0, 24).Select(i => Plain with { Data = $$"""{"word":"字{{i % 3}}"}""" }).ToArray();

        var documents = await Task.WhenAll(jobs.Select(job => typesetter.TypesetAsync(job)));

        typesetter.Starts.ShouldBe(2);
        documents.Index().GroupBy(d => d.Index % 3).ShouldAllBe(same => same.All(d => d.Item.SequenceEqual(same.First().Item)));
        documents[0].ShouldNotBe(documents[1]);
    }

    [Fact]
    public async Task a_typesetter_without_node_says_so()
    {
        await using var typesetter = new Typesetter(Settings with { Node = "no-such-node" });

        (await FaultOf(typesetter, Plain)).ShouldBeOfType<TypesettingFault.WorkerLost>().Reason.ShouldContain("no-such-node");
    }

    [Fact]
    public async Task a_disposed_typesetter_leaves_no_process_behind()
    {
        var typesetter = new Typesetter(Settings with { Workers = 2 });
        await typesetter.WarmUpAsync();
        var processes = typesetter.ProcessIds;

        await typesetter.DisposeAsync();

        processes.Count.ShouldBe(2);
        processes.ShouldAllBe(id => !DocumentTools.IsAlive(id));
        await Should.ThrowAsync<ObjectDisposedException>(typesetter.TypesetAsync(Plain));
    }

    private TypesetterSettings Settings => DocumentTools.Settings with { Templates = templates };

    private static TypesettingJob Plain => new("plain.typ", """{"word":"字"}""", "[]", Instant.FromUtc(2026, 3, 9, 0, 0));

    private static async Task<TypesettingFault> FaultOf(Typesetter typesetter, TypesettingJob job) =>
        (await Should.ThrowAsync<TypesettingException>(typesetter.TypesetAsync(job))).Fault;

    private void Template(string name, string source) => File.WriteAllText(Path.Combine(templates, name), source);

    /// <summary>A worker that dies on its first requests, counted across processes, and then answers with "done".</summary>
    private string Script(int dieUntil)
    {
        var path = Path.Combine(templates, "worker.mjs");
        File.WriteAllText(path, $$"""
            import { appendFileSync, readFileSync } from 'node:fs';
            const deaths = '{{Path.Combine(templates, "deaths")}}';
            const send = message => {
              const body = Buffer.from(JSON.stringify(message)), head = Buffer.alloc(4);
              head.writeUInt32BE(body.length);
              process.stdout.write(Buffer.concat([head, body]));
            };
            process.stdin.on('data', chunk => {
              appendFileSync(deaths, 'x');
              if (readFileSync(deaths).length <= {{dieUntil}}) {
                console.error('out of paper');
                process.exit(3);
              }
              send({ id: JSON.parse(chunk.subarray(4).toString()).id, pdf: Buffer.from('done').toString('base64') });
            });
            process.stdin.on('end', () => process.exit(0));
            send({ ready: true });
            """);
        return path;
    }
}
