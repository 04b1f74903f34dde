using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// A statutory figure by commencement date. When the law changes, a step is added; earlier steps stay, because an act is
/// judged by the law of its day.
/// </summary>
public sealed class Dated<T>
{
    private readonly ImmutableArray<(LocalDate From, T Value)> steps;

    /// <param name="steps">Commencement date and value, in ascending order of date.</param>
    /// <exception cref="ArgumentException">No step, or steps out of order.</exception>
    public Dated(params ImmutableArray<(LocalDate From, T Value)> steps)
    {
        if (steps.IsEmpty) throw new ArgumentException("A dated figure needs at least one step.", nameof(steps));
        if (steps.Zip(steps.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
            throw new ArgumentException("The steps of a dated figure must ascend.", nameof(steps));
        this.steps = steps;
    }

    public ImmutableArray<(LocalDate From, T Value)> Steps => steps;

    /// <summary>The figure in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first commencement.</exception>
    public T On(LocalDate day)
    {
        for (var i = steps.Length - 1; i >= 0; i--)
            if (steps[i].From <= day) return steps[i].Value;
        throw new ArgumentOutOfRangeException(nameof(day), day, $"Nothing was in force before {steps[0].From:uuuu-MM-dd}.");
    }
}
