using System.Collections.Immutable;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Overload;

/// <summary>
/// The fourth overload of a year on a real broker, with the other departments as processes of their own: what follows from it, that all of
/// it is undone when the decision falls, and that neither dead brokers nor dead hosts nor messages that come twice make a difference.
/// </summary>
public sealed class FourthCaseSpec(FourthCaseSpec.TwoStories stories) : IClassFixture<FourthCaseSpec.TwoStories>
{
    [MovableTimeFact]
    public async Task the_fourth_case_ends_with_the_certificate_revoked_and_overturned_everything_is_put_back() =>
        (await stories.Quiet).ShouldNotBeEmpty();

    [MovableTimeFact]
    public async Task killed_brokers_killed_hosts_and_messages_doubled_and_shuffled_lead_to_the_same_facts()
    {
        var (quiet, disturbed) = (await stories.Quiet, await stories.Disturbed());
        Missing(quiet, disturbed).ShouldBeEmpty("what became true only while nothing was disturbed");
        Missing(disturbed, quiet).ShouldBeEmpty("what became true only under faults");
    }

    private static IReadOnlyList<string> Missing(ImmutableArray<string> from, ImmutableArray<string> other)
    {
        var left = other.CountBy(fact => fact).ToDictionary();
        return [.. from.Where(fact => (left[fact] = left.GetValueOrDefault(fact) - 1) < 0)];
    }

    /// <summary>The story told twice: in peace, and with faults.</summary>
    public sealed class TwoStories : IDisposable
    {
        private readonly Office office = new();
        private readonly Lazy<Task<ImmutableArray<string>>> quiet;

        public TwoStories() => quiet = new(() => Tell("quiet", unruly: false, (_, _) => _ => Task.CompletedTask));

        /// <summary>The facts of the story told in peace.</summary>
        internal Task<ImmutableArray<string>> Quiet => quiet.Value;

        /// <summary>Those of the story told with faults.</summary>
        internal Task<ImmutableArray<string>> Disturbed() => Tell("disturbed", unruly: true, (bureau, departments) => new Disturbance(office, bureau, departments).After);

        public void Dispose() => office.Dispose();

        private async Task<ImmutableArray<string>> Tell(string name, bool unruly, Func<Bureau, Departments, Func<string, Task>> between)
        {
            await using var bureau = await Bureau.Open(office, name);
            using var departments = new Departments(office.Broker, name, office.Folder, unruly);
            try
            {
                await new Story(bureau, departments, between(bureau, departments)).Run();
                // The faults have come about: the police were told again what they knew.
                (departments.TookAgain(Departments.Police) > 0).ShouldBe(unruly);
                return await bureau.Facts();
            }
            catch (Exception failure)
            {
                throw new ShouldAssertException(
                    $"{name}: {failure}\n{bureau.Host.LastWords()}\n{string.Join('\n', Departments.All.Select(departments.LastWords))}");
            }
        }
    }
}
