using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>How a read model folds one type of fact: which rows it touches, and each row's next state.</summary>
/// <param name="KeysOf">Keys as stored.</param>
/// <param name="Evolve">(row or null, key as stored, fact, context) → row or null.</param>
internal sealed record Fold(Func<object, FactContext, IEnumerable<object>> KeysOf, Func<object?, object, object, FactContext, object?> Evolve);

/// <summary>
/// The <c>Evolve</c> and <c>KeysOf</c> methods of a record as compiled delegates. An <c>Evolve</c> that takes a
/// <see cref="RecordedFact"/> folds every fact as it stands, unopened.
/// </summary>
internal sealed class Evolution
{
    private readonly ConcurrentDictionary<Type, Fold?> byFact = new();
    private readonly (Type Fact, Fold Fold)[] folds;

    private Evolution((Type, Fold)[] folds, bool oneStream) => (this.folds, RowsOfOneStream) = (folds, oneStream);

    /// <summary>The facts of one stream make a row, and no others.</summary>
    public bool RowsOfOneStream { get; }

    /// <summary>It folds facts unopened.</summary>
    public bool TakesEveryFact => folds.Any(fold => fold.Fact == typeof(RecordedFact));

    /// <summary>The fold for a type of fact, or null when the read model does not know it (which is normal).</summary>
    public Fold? For(Type fact) => byFact.GetOrAdd(
        fact, type => folds.Where(fold => fold.Fact.IsAssignableFrom(type)).Select(fold => fold.Fold).FirstOrDefault());

    public static Evolution Of(Type row, ColumnShape key)
    {
        var methods = row.GetMethods(BindingFlags.Public | BindingFlags.Static);
        var evolves = methods.Where(method => method.Name == "Evolve").ToArray();
        if (evolves.Length == 0) throw new InvalidOperationException($"{row.Name} has no public static Evolve.");
        var oneStream = row.IsDefined(typeof(RowsOfOneStreamAttribute), inherit: false) || methods.All(method => method.Name != "KeysOf");
        return new([.. evolves.Select(evolve =>
        {
            var fact = evolve.GetParameters()[^2].ParameterType;
            var keys = methods.SingleOrDefault(method => method.Name == "KeysOf" && method.GetParameters()[0].ParameterType == fact);
            return (fact, new Fold(KeysOf(keys, key), Compiled(evolve, row, key, fact)));
        })], oneStream);
    }

    private static Func<object, FactContext, IEnumerable<object>> KeysOf(MethodInfo? method, ColumnShape key)
    {
        if (method is null) return key.Cell.SqlType == "text"
            ? (_, at) => [at.Key]
            : throw new InvalidOperationException($"{key.Property.DeclaringType!.Name}: a key that is not text needs KeysOf.");
        var fact = Expression.Parameter(typeof(object));
        var at = Expression.Parameter(typeof(FactContext));
        var keys = Expression.Call(method, Expression.Convert(fact, method.GetParameters()[0].ParameterType), at);
        var boxed = Expression.Call(typeof(Enumerable), nameof(Enumerable.Cast), [typeof(object)], keys);
        var typed = Expression.Lambda<Func<object, FactContext, IEnumerable<object>>>(boxed, fact, at).Compile();
        return (item, context) => typed(item, context).Select(key.Cell.Stored);
    }

    /// <summary>Evolve(row, fact, at), or Evolve(row, key, fact, at) when a row must know its key from the start.</summary>
    private static Func<object?, object, object, FactContext, object?> Compiled(MethodInfo evolve, Type row, ColumnShape key, Type factType)
    {
        var before = Expression.Parameter(typeof(object));
        var stored = Expression.Parameter(typeof(object));
        var fact = Expression.Parameter(typeof(object));
        var at = Expression.Parameter(typeof(FactContext));
        Expression[] arguments = evolve.GetParameters().Length == 4
            ? [Expression.Convert(before, row), Restored(key, stored), Expression.Convert(fact, factType), at]
            : [Expression.Convert(before, row), Expression.Convert(fact, factType), at];
        return Expression.Lambda<Func<object?, object, object, FactContext, object?>>(
            Expression.Convert(Expression.Call(evolve, arguments), typeof(object)), before, stored, fact, at).Compile();
    }

    private static InvocationExpression Restored(ColumnShape key, Expression stored) =>
        Expression.Invoke(
            Expression.Constant(key.Cell.GetType().GetMethod("Restore")!.CreateDelegate(
                typeof(Func<,>).MakeGenericType(key.Cell.GetType().GetGenericArguments()[1], key.ValueType), key.Cell)),
            Expression.Convert(stored, key.Cell.GetType().GetGenericArguments()[1]));
}
